package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which road the administrator takes. */
record OpenRequest(
    @NotNull Method method,
    @Valid @Schema(nullable = true, description = "Needed for FACE only.") Consent consent) {
  /** That the administrator agrees to their face being looked at, and to which text. */
  record Consent(
      boolean given,
      @NotNull
          @Size(min = 1, max = 40)
          @Pattern(regexp = "[A-Za-z0-9._-]+")
          @Schema(description = "Version of the text that was shown.", examples = "2026-11")
          String textVersion) {}

  boolean consented() {
    return consent != null && consent.given();
  }
}
