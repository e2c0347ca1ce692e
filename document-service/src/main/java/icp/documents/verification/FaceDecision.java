package icp.documents.verification;

import icp.documents.filing.Filings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets an engine decide where there is one; killed meanwhile, a reviewer finds it waiting. */
@ApplicationScoped
class FaceDecision {
  private static final String DECIDED_BY_ENGINE = "Decided by the face engine";

  private final Filings filings;
  private final FaceComparison comparison;
  private final VerificationDecisions decisions;

  FaceDecision(Filings filings, FaceComparison comparison, VerificationDecisions decisions) {
    this.filings = filings;
    this.comparison = comparison;
    this.decisions = decisions;
  }

  VerificationView decide(VerificationView submitted, byte[] capture) {
    UUID filingId = submitted.filingId();
    FaceEngine.Verdict verdict = comparison.verdict(filings.own(filingId), submitted, capture);
    if (verdict == FaceEngine.Verdict.UNDECIDED) {
      return submitted;
    }
    boolean passed = verdict == FaceEngine.Verdict.PASS;
    return decisions.decide(
        filingId, submitted.id(), new Verifications.Decision(passed, DECIDED_BY_ENGINE, null));
  }
}
