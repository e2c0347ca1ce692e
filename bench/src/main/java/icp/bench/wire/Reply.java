package icp.bench.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a service answered. */
public record Reply(int status, String etag, byte[] body) {
  static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The same.
   *
   * @throws IllegalStateException if it has another status
   */
  public Reply require(int expected, Request request) {
    if (status != expected) {
      throw new IllegalStateException(
          "%s %s answered %d: %s"
              .formatted(
                  request.method(),
                  request.path(),
                  status,
                  new String(body, StandardCharsets.UTF_8)));
    }
    return this;
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new IllegalStateException("No JSON", e);
    }
  }
}
