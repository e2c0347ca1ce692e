package icp.documents.verification;

import icp.contracts.Finding;
import icp.contracts.VerificationDecided.Method;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A verification as its owner and the reviewers see it. */
@Schema(description = "A verification of a filing's administrator.")
record VerificationView(
    UUID id,
    UUID filingId,
    @Schema(minimum = "1", maximum = "1000000") int revision,
    Method method,
    VerificationStatus status,
    Instant openedAt,
    Instant expiresAt,
    @Schema(nullable = true, description = "Of FACE only.") Challenge challenge,
    @Schema(
            nullable = true,
            description = "Of FACE only: the other full road, open to who does not want this one.")
        Method alternative,
    @Schema(nullable = true) Instant consentedAt,
    @Schema(nullable = true, maxLength = 40) String consentVersion,
    @Schema(nullable = true) Instant consentWithdrawnAt,
    @Schema(
            nullable = true,
            maxItems = 100,
            description =
                "What a machine saw in the photos that were taken: for whose filing it is, and for"
                    + " the reviewer who has claimed it. Null for any other reviewer, and in lists.")
        List<Finding> findings,
    @Schema(nullable = true) Instant submittedAt,
    @Schema(nullable = true, description = "When its photo was deleted for its age.")
        Instant photoDeletedAt,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true, maxLength = 1000) String reason,
    @Schema(
            nullable = true,
            description =
                "What the face engine said: for the reviewer who has claimed the filing. Null for"
                    + " everybody else, and in lists.")
        ComparisonView comparison) {

  /** What the person does before the camera. */
  @Schema(
      description =
          "Look straight at the camera, then turn the head to your own left or right hand, until one"
              + " ear hardly shows. The camera must not mirror.")
  record Challenge(
      @Schema(description = "To which of their own hands the person turns, after looking straight.")
          Side turnTo,
      @Schema(description = "Until when both captures must be here.") Instant expiresAt) {}

  /** A comparison, with what it was made by. */
  @Schema(description = "What the face engine said, and by what.")
  record ComparisonView(
      FaceConfig.Kind engine,
      @Schema(maxLength = 300) String model,
      FaceEngine.Verdict verdict,
      @Schema(nullable = true, minimum = "0", maximum = "10") Double distance,
      @Schema(nullable = true, minimum = "0", maximum = "1") Double passDistance,
      @Schema(nullable = true, minimum = "0", maximum = "1") Double reviewDistance,
      Instant comparedAt) {
    static ComparisonView of(Comparison comparison) {
      return comparison == null || comparison.engine == null
          ? null
          : new ComparisonView(
              comparison.engine,
              comparison.model,
              comparison.verdict,
              comparison.distance,
              comparison.passDistance,
              comparison.reviewDistance,
              comparison.comparedAt);
    }
  }

  /** Without the numbers of a comparison: who sees them can climb to a pass step by step. */
  static VerificationView of(Verification verification, Instant now) {
    return of(verification, found(verification), null, now);
  }

  /** With all that was measured and found: for the reviewer who has claimed the filing. */
  static VerificationView measured(Verification verification, Instant now) {
    ComparisonView comparison = ComparisonView.of(verification.comparison);
    return of(verification, found(verification), comparison, now);
  }

  /** Without anything that was measured or found. */
  static VerificationView withheld(Verification verification, Instant now) {
    return of(verification, null, null, now);
  }

  private static List<Finding> found(Verification verification) {
    return verification.findings == null ? List.of() : verification.findings.all();
  }

  private static VerificationView of(
      Verification verification, List<Finding> findings, ComparisonView comparison, Instant now) {
    boolean face = verification.method == Method.FACE;
    return new VerificationView(
        verification.id,
        verification.filingId,
        verification.revision,
        verification.method,
        verification.statusAt(now),
        verification.openedAt,
        verification.expiresAt,
        face ? new Challenge(verification.turnTo, verification.expiresAt) : null,
        face ? Method.BACKDROP : null,
        verification.consentedAt,
        verification.consentVersion,
        verification.consentWithdrawnAt,
        findings,
        verification.submittedAt,
        verification.photo == null ? null : verification.photo.deletedAt(),
        verification.decidedAt,
        verification.reason,
        comparison);
  }
}
