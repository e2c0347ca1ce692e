package icp.documents.filing;

import icp.platform.problem.Problems;
import java.util.Map;

/** Refuses what a filing does not allow where it stands. */
public final class OpenFiling {
  private OpenFiling() {}

  /** Documents come and go only while the applicant is writing. */
  public static void require(Filing filing) {
    if (!filing.open()) {
      throw Problems.conflict("filing-not-open", Map.of("status", filing.status()));
    }
  }
}
