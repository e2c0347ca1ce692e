package icp.platform.testing.access;

import java.nio.charset.StandardCharsets;

/**
 * What an operation is called with, good enough that who may call it gets past the reading of it.
 *
 * @param query with its question mark, or empty
 * @param type media type of the body; null for no body
 */
public record Sent(String query, String type, byte[] body) {
  /** Nothing. */
  public static Sent nothing() {
    return new Sent("", null, new byte[0]);
  }

  /** A query alone. */
  public static Sent query(String query) {
    return new Sent(query, null, new byte[0]);
  }

  /** JSON. */
  public static Sent json(String body) {
    return of("application/json", body);
  }

  /** Text of a media type. */
  public static Sent of(String type, String body) {
    return of(type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes of a media type. */
  public static Sent of(String type, byte[] body) {
    return new Sent("", type, body);
  }
}
