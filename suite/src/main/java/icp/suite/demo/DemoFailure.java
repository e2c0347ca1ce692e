package icp.suite.demo;

/** A step did not go as described; the message names it and what came back. */
public final class DemoFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  DemoFailure(String message) {
    super(message);
  }

  DemoFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
