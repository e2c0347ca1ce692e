package icp.filings.filing;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells an applicant's own facts unmasked: forms are printed with them. */
@Path("/v1/filings/{filingId}/form-facts")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.APPLICANT)
class FormFactsResource {
  private final Filings filings;
  private final FilingMessages messages;
  private final Audit audit;

  FormFactsResource(Filings filings, FilingMessages messages, Audit audit) {
    this.filings = filings;
    this.messages = messages;
    this.audit = audit;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getFormFacts",
      summary = "What forms are filled with",
      description =
          "The facts of a filing of your own account with every number in full. document-service"
              + " asks for it with your token when it prints a form. Not to be kept.")
  @APIResponse(
      responseCode = "200",
      description = "The facts, unmasked.",
      content = @Content(schema = @Schema(implementation = FormFacts.class)))
  public Response facts(@PathParam("filingId") UUID id) {
    Filing filing = filings.own(id);
    // Seeing a number in full leaves a trace, for its owner too: tokens get stolen.
    audit.write(Act.of("LOOK_AT_FORM_FACTS", "filing", id));
    FormFacts facts = new FormFacts(filing.id, filing.version, messages.read(filing.facts));
    return Response.ok(facts).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  /**
   * A filing's facts in full.
   *
   * @param version counts the filing's changes
   */
  @Schema(description = "A filing's facts in full.")
  record FormFacts(
      UUID filingId,
      @Schema(description = "Counts the filing's changes.", minimum = "0") long version,
      FilingFacts facts) {}
}
