package icp.platform.problem;

/** Something that a service stands on is away for now; ends a request with 503. */
public class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected UnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
