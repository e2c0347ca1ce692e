package icp.embedded;

/** A server did not start, stop or answer; the message is a sentence that a person can act upon. */
public final class EmbeddedServersException extends RuntimeException {

  EmbeddedServersException(String message) {
    super(message);
  }

  EmbeddedServersException(String message, Throwable cause) {
    super(message, cause);
  }
}
