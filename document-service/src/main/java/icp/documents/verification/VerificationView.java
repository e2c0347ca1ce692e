package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import java.time.Instant;
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
    @Schema(nullable = true) Instant consentedAt,
    @Schema(nullable = true, maxLength = 40) String consentVersion,
    @Schema(nullable = true) Instant submittedAt,
    @Schema(nullable = true, description = "When its photo was deleted for its age.")
        Instant photoDeletedAt,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true, maxLength = 1000) String reason) {
  static VerificationView of(Verification verification, Instant now) {
    return new VerificationView(
        verification.id,
        verification.filingId,
        verification.revision,
        verification.method,
        verification.statusAt(now),
        verification.openedAt,
        verification.expiresAt,
        verification.consentedAt,
        verification.consentVersion,
        verification.submittedAt,
        verification.photo == null ? null : verification.photo.deletedAt(),
        verification.decidedAt,
        verification.reason);
  }
}
