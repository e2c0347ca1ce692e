package icp.documents.verification;

import icp.contracts.FilingStatus;
import icp.documents.filing.Filing;
import icp.platform.problem.Problems;
import java.util.Map;

/** Refuses verifications while the filing is not at that stage, or at it anew. */
final class FilingStage {
  private FilingStage() {}

  static void require(Filing filing) {
    if (filing.status() != FilingStatus.FACE_VERIFICATION) {
      throw notOpen(filing);
    }
  }

  static void require(Filing filing, Verification verification) {
    require(filing);
    if (filing.revision() != verification.revision) {
      throw notOpen(filing);
    }
  }

  private static RuntimeException notOpen(Filing filing) {
    return Problems.conflict("verification-not-open", Map.of("status", filing.status()));
  }
}
