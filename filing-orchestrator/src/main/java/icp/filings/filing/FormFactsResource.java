package icp.filings.filing;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.audit.Callers;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells document-service the facts of a filing unmasked: forms are printed with them. */
@Path("/v1/filings/{filingId}/form-facts")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
class FormFactsResource {
  private final Filings filings;
  private final FilingMessages messages;
  private final Audit audit;
  private final Callers callers;

  FormFactsResource(Filings filings, FilingMessages messages, Audit audit, Callers callers) {
    this.filings = filings;
    this.messages = messages;
    this.audit = audit;
    this.callers = callers;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getFormFacts",
      summary = "What forms are filled with",
      description =
          "For document-service alone, when it prints a form: the facts of a filing of the named"
              + " account with every number in full. Not to be kept.")
  @APIResponse(
      responseCode = "200",
      description = "The facts, unmasked.",
      content = @Content(schema = @Schema(implementation = FormFacts.class)))
  public Response facts(
      @PathParam("filingId") UUID id,
      @QueryParam("account")
          @NotNull(message = "Name the account for which you ask")
          @Schema(
              description = "For whom the form is printed; the filing is found if it is theirs.")
          UUID account) {
    Filing filing = filings.of(id, account);
    // Seeing a number in full leaves a trace, for its owner too: tokens get stolen.
    audit.write(
        callers.account(account, Roles.SERVICE), Act.of("LOOK_AT_FORM_FACTS", "filing", id));
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
