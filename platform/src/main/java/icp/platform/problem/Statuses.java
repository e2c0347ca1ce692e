package icp.platform.problem;

import java.util.Map;

/** The problems that a bare status stands for. */
final class Statuses {
  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "request-malformed"),
          Map.entry(401, "unauthorized"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not-found"),
          Map.entry(405, "method-not-allowed"),
          Map.entry(406, "not-acceptable"),
          Map.entry(413, "request-too-large"),
          Map.entry(415, "media-type-unsupported"),
          Map.entry(429, "too-many-requests"),
          Map.entry(431, "headers-too-large"),
          Map.entry(503, "unavailable"));

  private Statuses() {}

  static ProblemException problem(int status) {
    String code = CODES.get(status);
    if (code != null) {
      return Problems.of(code, status);
    }
    return status < 500 ? Problems.of("request-refused", status) : Problems.of("unexpected", 500);
  }
}
