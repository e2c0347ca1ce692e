package icp.platform.problem;

import java.util.Map;

/** The problems that a bare status stands for. */
final class Statuses {
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "request-malformed",
          401, "unauthorized",
          403, "forbidden",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "request-too-large",
          415, "media-type-unsupported",
          431, "headers-too-large",
          503, "unavailable");

  private Statuses() {}

  static ProblemException problem(int status) {
    String code = CODES.get(status);
    if (code != null) {
      return Problems.of(code, status);
    }
    return status < 500 ? Problems.of("request-refused", status) : Problems.of("unexpected", 500);
  }
}
