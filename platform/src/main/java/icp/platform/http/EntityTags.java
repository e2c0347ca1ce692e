package icp.platform.http;

import icp.platform.problem.Problems;

/** Versions of resources as {@code ETag} and {@code If-Match}, RFC 9110. */
public final class EntityTags {
  private EntityTags() {}

  /** The {@code ETag} of a version. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses a change that was not made from the present version.
   *
   * @param ifMatch the request's {@code If-Match}, or null
   * @throws icp.platform.problem.ProblemException 428 if it is missing, 412 if it is stale
   */
  public static void requireMatch(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problems.of("if-match-missing", 428);
    }
    if (!ifMatch.strip().equals(of(version))) {
      throw Problems.of("if-match-stale", 412);
    }
  }
}
