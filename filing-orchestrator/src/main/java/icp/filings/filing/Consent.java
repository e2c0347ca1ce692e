package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the applicant agrees to personal information being processed for one filing, sensitive such
 * as certificate numbers included; they speak for all whom the filing names. Who gave it is the
 * actor of the line in the log.
 *
 * @param version of the notice that was shown
 * @param givenAt when this service took note of it; never by the client's clock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description =
        "Consent to the processing of personal information for this filing; the notice in force is"
            + " told by /v1/consent. Given anew where another version is written, withdrawn by null.")
public record Consent(
    @Size(min = 1, max = 40, message = "Give 1 to 40 characters")
        @Pattern(regexp = "[A-Za-z0-9._-]*", message = "Give letters, digits, dots and hyphens")
        @Schema(description = "Version of the notice that was shown.", examples = "2026-11")
        String version,
    @Schema(readOnly = true, description = "Noted by the service, and refused from a client.")
        Instant givenAt) {
  private static final String GIVEN_AT = "/consent/givenAt";

  /**
   * What somebody says, as it is to be kept: stamped now, but for what was given before.
   *
   * @throws icp.platform.problem.ProblemException 400 if they say when it was given
   */
  static FilingFacts stamped(Consent before, FilingFacts said, Instant now) {
    Consent consent = said.consent();
    if (consent == null || consent.equals(before)) {
      return said;
    }
    Instant known = before == null ? null : before.givenAt();
    if (consent.givenAt() != null && !consent.givenAt().equals(known)) {
      throw Problems.malformed(new FieldError(GIVEN_AT, "The service notes the time by itself"));
    }
    return said.with(consent.version() == null ? null : new Consent(consent.version(), now));
  }
}
