package icp.filings.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.filings.journey.Trigger;
import icp.platform.http.Idempotency;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing a filing. */
@Path("/v1/filings")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@RolesAllowed(Roles.APPLICANT)
class DraftResource {
  private final NewFilings newFilings;
  private final Drafts drafts;
  private final Decisions decisions;
  private final FilingViews views;
  private final Idempotency idempotency;
  private final Caller caller;

  DraftResource(
      NewFilings newFilings,
      Drafts drafts,
      Decisions decisions,
      FilingViews views,
      Idempotency idempotency,
      Caller caller) {
    this.newFilings = newFilings;
    this.drafts = drafts;
    this.decisions = decisions;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(operationId = "createFiling", summary = "Begin a filing with what is known so far")
  @APIResponse(
      responseCode = "201",
      description = "The draft.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  public Response create(
      @HeaderParam("Idempotency-Key") @Schema(maxLength = 257) String key,
      @NotNull @Valid FilingFacts facts) {
    return idempotency.once(key, "createFiling", facts, () -> begun(facts));
  }

  private Response begun(FilingFacts facts) {
    UUID id = newFilings.begin(caller.accountId(), facts);
    return views
        .response(Response.Status.CREATED, id)
        .location(URI.create("/v1/filings/" + id))
        .build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(operationId = "editFiling", summary = "Change what the filing says (JSON Merge Patch)")
  @RequestBody(content = @Content(schema = @Schema(implementation = FilingFacts.class)))
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull ObjectNode patch) {
    decisions.decide(id, Trigger.EDIT, ifMatch, filing -> drafts.patched(filing, patch));
    return views.response(Response.Status.OK, id).build();
  }
}
