package icp.suite.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came back. */
public record Answer(int status, String etag, byte[] body) {

  public static final ObjectMapper JSON = new ObjectMapper();

  private static final int SHOWN = 600;

  public static Answer of(HttpResponse<byte[]> response) {
    String etag = response.headers().firstValue("ETag").orElse(null);
    return new Answer(response.statusCode(), etag, response.body());
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UnexpectedAnswer("This came back, which is no JSON: " + shown(), e);
    }
  }

  public String text(String pointer) {
    return json().at(pointer).asText();
  }

  /** As much of it as helps a person. */
  public String shown() {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }
}
