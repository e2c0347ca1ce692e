package icp.documents.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Notes on a verification by what it was judged, so that the judgement can be explained. */
@ApplicationScoped
class ComparisonNotes {
  private final FaceEngine engine;
  private final FaceConfig config;
  private final Verifications verifications;
  private final Clock clock;

  ComparisonNotes(FaceEngine engine, FaceConfig config, Verifications verifications, Clock clock) {
    this.engine = engine;
    this.config = config;
    this.verifications = verifications;
    this.clock = clock;
  }

  void note(Verification verification, FaceJudge.Judgement judgement) {
    Comparison comparison = new Comparison();
    comparison.engine = config.engine();
    comparison.model = engine.model();
    comparison.verdict = judgement.verdict();
    comparison.distance = judgement.distance();
    if (config.engine() == FaceConfig.Kind.BUILT_IN) {
      comparison.passDistance = config.passDistance();
      comparison.reviewDistance = config.reviewDistance();
    }
    comparison.comparedAt = clock.instant();
    verification.comparison = comparison;
    verification.findings = verification.findings.and(judgement.findings());
    verifications.flush();
  }
}
