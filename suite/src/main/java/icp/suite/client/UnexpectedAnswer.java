package icp.suite.client;

/** A step did not go as described; the message names it and what came back. */
public final class UnexpectedAnswer extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnexpectedAnswer(String message) {
    super(message);
  }

  public UnexpectedAnswer(String message, Throwable cause) {
    super(message, cause);
  }
}
