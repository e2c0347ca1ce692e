package icp.platform.problem;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem. Made by {@link Problems}. Holds no value that the caller sent. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int BUSY = 503;
  private static final int BUSY_SECONDS = 5;

  private final String code;
  private final int status;
  private final transient List<FieldError> errors;
  private final transient List<?> findings;
  private final transient Map<String, Object> state;

  ProblemException(
      String code,
      int status,
      List<FieldError> errors,
      List<?> findings,
      Map<String, Object> state) {
    super(code, null, false, false);
    this.code = code;
    this.status = status;
    this.errors = List.copyOf(errors);
    this.findings = List.copyOf(findings);
    this.state = Map.copyOf(state);
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Seconds after which the same request may succeed; 0 when time alone changes nothing. */
  long retryAfter() {
    return status == BUSY ? BUSY_SECONDS : 0;
  }

  List<FieldError> errors() {
    return errors;
  }

  List<?> findings() {
    return findings;
  }

  Map<String, Object> state() {
    return state;
  }
}
