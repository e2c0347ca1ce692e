package icp.filings.sms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody entered.
 *
 * @param certificateTail the last six characters of the certificate's number, brackets included
 */
@Schema(name = "SmsCode", description = "What somebody who was sent a code enters.")
record Entered(
    @NotNull(message = "Give the code")
        @Pattern(regexp = "[0-9]{6}", message = "Give the six digits of the message")
        @Schema(maxLength = 6, examples = "246810")
        String code,
    @NotNull(message = "Give the end of the certificate's number")
        @Pattern(
            regexp = "[0-9A-Za-z()（）]{1,6}",
            message = "Give the last six characters of the certificate's number")
        @Schema(maxLength = 6, examples = "07001X")
        String certificateTail) {
  /** Nothing of it belongs into a log. */
  @Override
  public String toString() {
    return "Entered";
  }
}
