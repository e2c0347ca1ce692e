package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To which notice on personal information an applicant agrees today. */
@Path("/v1/consent")
@Tag(name = "filings")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class ConsentResource {
  private final OwnWords words;

  ConsentResource(OwnWords words) {
    this.words = words;
  }

  /** What is in force. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ConsentInForce", description = "The notice on personal information in force.")
  record InForce(
      @Schema(
              description =
                  "What a front end shows and writes to /consent/version; left out where the book asks"
                      + " for no consent.",
              maxLength = 40,
              examples = "2026-11")
          String version) {}

  @GET
  @Operation(
      operationId = "getConsent",
      summary = "The version of the notice on personal information that is in force")
  public InForce get() {
    return new InForce(words.today().consentVersion().orElse(null));
  }
}
