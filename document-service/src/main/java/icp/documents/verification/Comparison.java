package icp.documents.verification;

import icp.documents.verification.FaceEngine.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the face engine said of a verification, and by what: for whoever has to explain it later.
 */
@Embeddable
class Comparison {
  @Enumerated(EnumType.STRING)
  FaceConfig.Kind engine;

  @Column(name = "engine_model")
  String model;

  @Enumerated(EnumType.STRING)
  @Column(name = "engine_verdict")
  Verdict verdict;

  Double distance;

  @Column(name = "pass_distance")
  Double passDistance;

  @Column(name = "review_distance")
  Double reviewDistance;

  @Column(name = "compared_at")
  Instant comparedAt;
}
