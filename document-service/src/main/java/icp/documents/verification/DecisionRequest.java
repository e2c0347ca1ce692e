package icp.documents.verification;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer found. */
record DecisionRequest(
    @NotNull Boolean passed,
    @Size(max = 1000)
        @Schema(nullable = true, description = "Needed when it failed; the applicant reads it.")
        String reason) {
  @AssertTrue(message = "Give the reason why it failed")
  @Schema(hidden = true)
  boolean isReasonGiven() {
    return !Boolean.FALSE.equals(passed) || (reason != null && !reason.isBlank());
  }
}
