package icp.suite;

/** Something that a person can act upon; the message is all that they need to see. */
final class SuiteException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SuiteException(String message) {
    super(message);
  }

  SuiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
