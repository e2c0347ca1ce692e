package icp.documents.verification;

import icp.documents.filing.Filings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets the engine look at a face that was handed in, outside of any transaction. */
@ApplicationScoped
class FaceDecision {
  private final Filings filings;
  private final Verifications verifications;
  private final FaceJudge judge;
  private final FaceOutcomes outcomes;

  FaceDecision(
      Filings filings, Verifications verifications, FaceJudge judge, FaceOutcomes outcomes) {
    this.filings = filings;
    this.verifications = verifications;
    this.judge = judge;
    this.outcomes = outcomes;
  }

  void decide(UUID filingId, UUID id) {
    outcomes.record(
        filingId, id, judge.judge(filings.own(filingId), verifications.of(filingId, id)));
  }
}
