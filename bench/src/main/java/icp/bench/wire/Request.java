package icp.bench.wire;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * A request.
 *
 * @param headers whole lines, each with its end
 * @param body null for none
 */
public record Request(String method, String path, String headers, byte[] body) {
  private static final String END = "\r\n";

  public static Request get(String path, String token) {
    return of("GET", path, token);
  }

  public static Request of(String method, String path, String token) {
    return new Request(method, path, "Authorization: Bearer " + token + END, null);
  }

  public Request ifMatch(String etag) {
    return new Request(method, path, headers + "If-Match: " + etag + END, body);
  }

  public Request json(Object value) {
    String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    try {
      return bytes(type, Reply.JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not for JSON", e);
    }
  }

  public Request bytes(String type, byte[] bytes) {
    return new Request(method, path, headers + "Content-Type: " + type + END, bytes);
  }
}
