package icp.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Ends a request of which there were too many of late. */
final class TooManyException extends ProblemException {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;

  private final long seconds;

  TooManyException(String code, Duration retryAfter) {
    super(code, TOO_MANY, List.of(), List.of(), Map.of());
    this.seconds = Math.max(1, retryAfter.toSeconds());
  }

  @Override
  long retryAfter() {
    return seconds;
  }
}
