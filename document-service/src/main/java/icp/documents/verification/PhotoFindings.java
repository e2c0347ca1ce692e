package icp.documents.verification;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.check.FindingWords;
import icp.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** What a machine saw in the photos of a verification. */
record PhotoFindings(List<Finding> all) {
  static final PhotoFindings NONE = new PhotoFindings(List.of());
  static final String PHOTO = "/verification/photo";
  private static final String FILING_SYSTEM = "https://beian.miit.gov.cn";

  PhotoFindings {
    all = List.copyOf(all);
  }

  static Finding blocker(String code, String field, Object... measured) {
    return FindingWords.measured(code, Severity.BLOCKER, field, FILING_SYSTEM, measured);
  }

  static Finding warning(String code, String field, Object... measured) {
    return FindingWords.measured(code, Severity.WARNING, field, FILING_SYSTEM, measured);
  }

  PhotoFindings and(List<Finding> more) {
    List<Finding> both = new ArrayList<>(all);
    both.addAll(more);
    return new PhotoFindings(both);
  }

  /** Refuses the photo when anything blocks: with all of it, what only warns included. */
  void refuseBlockers() {
    if (all.stream().anyMatch(Finding::blocks)) {
      throw Problems.refused("verification-photo-refused", all);
    }
  }
}
