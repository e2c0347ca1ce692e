package icp.documents.verification;

import icp.contracts.Finding;
import icp.contracts.VerificationDecided.Method;
import icp.documents.check.FindingWords;
import icp.platform.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a machine can tell of a verification's photo: all of it at once. */
final class PhotoFindings {
  private static final String FILING_SYSTEM = "https://beian.miit.gov.cn";

  private PhotoFindings() {}

  static void refuse(Verification verification, Set<String> nonces, Instant now) {
    List<Finding> findings = new ArrayList<>();
    if (verification.statusAt(now) == VerificationStatus.EXPIRED) {
      findings.add(finding("verification-expired"));
    }
    if (verification.method == Method.BACKDROP && !nonces.contains(verification.nonce)) {
      findings.add(
          finding(
              nonces.isEmpty()
                  ? "verification-backdrop-not-seen"
                  : "verification-backdrop-of-another"));
    }
    if (!findings.isEmpty()) {
      throw Problems.refused("verification-photo-refused", findings);
    }
  }

  private static Finding finding(String code) {
    return FindingWords.blocker(code, "/verification/photo", FILING_SYSTEM, null);
  }
}
