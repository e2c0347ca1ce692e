package icp.documents.verification;

import icp.documents.filing.Filings;
import icp.documents.verification.FaceEngine.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Writes down what the engine said, and what follows. It passes a face of which nothing else is in
 * doubt. It never ends a filing: another attempt may follow, and the last one of a day waits for a
 * reviewer, who sees what an engine cannot.
 */
@ApplicationScoped
class FaceOutcomes {
  private final Filings filings;
  private final Verifications verifications;
  private final VerificationDecisions decisions;
  private final ComparisonNotes notes;
  private final FaceAttempts attempts;

  FaceOutcomes(
      Filings filings,
      Verifications verifications,
      VerificationDecisions decisions,
      ComparisonNotes notes,
      FaceAttempts attempts) {
    this.filings = filings;
    this.verifications = verifications;
    this.decisions = decisions;
    this.notes = notes;
    this.attempts = attempts;
  }

  @Transactional
  public void record(UUID filingId, UUID id, FaceJudge.Judgement judgement) {
    filings.held(filingId);
    Verification verification = verifications.of(filingId, id);
    if (verification.status != VerificationStatus.SUBMITTED) {
      return; // A reviewer was faster, or consent was withdrawn: then nothing is written down.
    }
    notes.note(verification, judgement);
    if (judgement.verdict() == Verdict.PASS && verification.findings.all().isEmpty()) {
      decisions.decide(filingId, id, new Verifications.Decision(true, null, null));
    } else if (judgement.verdict() == Verdict.FAIL && !attempts.usedUp(filingId)) {
      decisions.failAttempt(verification);
    }
  }
}
