package icp.filings.filing;

import icp.filings.journey.Trigger;
import icp.platform.http.Page;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filings, for those whose they are and those who work on them. */
@Path("/v1/filings")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class FilingResource {
  private static final int EVENTS = 100;

  private final Filings filings;
  private final Decisions decisions;
  private final Submissions submissions;
  private final FilingViews views;
  private final FilingLog log;
  private final FilingSearch searches;

  FilingResource(
      Filings filings,
      Decisions decisions,
      Submissions submissions,
      FilingViews views,
      FilingLog log,
      FilingSearch searches) {
    this.filings = filings;
    this.decisions = decisions;
    this.submissions = submissions;
    this.views = views;
    this.log = log;
    this.searches = searches;
  }

  @GET
  @Operation(
      operationId = "listFilings",
      summary = "Filings that you may see, newest first",
      description =
          "Every filter narrows the search. With a filter by `entered` the newest to have come where"
              + " they stand are first, otherwise the newest to have been begun.")
  public Page<FilingView> list(@Valid @BeanParam SearchQuery query) {
    Search search = query.search(filings.searched());
    Page<UUID> found = searches.page(search);
    return new Page<>(views.of(filings.of(found.items())), found.after());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getFiling", summary = "One filing, and what you may do about it now")
  @APIResponse(
      responseCode = "200",
      description = "The filing; its version is the ETag.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  public Response get(@PathParam("id") UUID id) {
    return views.response(Response.Status.OK, id).build();
  }

  @GET
  @Path("/{id}/events")
  @Operation(operationId = "listFilingEvents", summary = "The filing's log, from its beginning")
  public List<FilingEventView> events(
      @PathParam("id") UUID id,
      @QueryParam("after")
          @Schema(description = "Only events after this sequence number.", minimum = "0")
          Long after) {
    filings.visible(id);
    return log.after(id, after == null ? 0 : after, EVENTS).stream()
        .map(FilingEventView::of)
        .toList();
  }

  @POST
  @Path("/{id}/submit")
  @RolesAllowed(Roles.APPLICANT)
  @Operation(operationId = "submitFiling", summary = "Hand the filing in: its parts are examined")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(
      responseCode = "422",
      description =
          "Something is missing, which `errors` says, or not as the rules ask, which `findings` say;"
              + " all at once.")
  @APIResponse(
      responseCode = "409",
      description = "It stands elsewhere, or its entity has another order in progress.")
  public Response submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch) {
    try {
      return pull(id, Trigger.SUBMIT, ifMatch);
    } catch (CertificateInProgressException e) {
      throw submissions.lost(filings.own(id));
    }
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed(Roles.APPLICANT)
  @Operation(operationId = "withdrawFiling", summary = "Take the filing back for good")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch) {
    return pull(id, Trigger.WITHDRAW, ifMatch);
  }

  private Response pull(UUID id, Trigger trigger, String ifMatch) {
    decisions.decide(id, trigger, ifMatch, UnaryOperator.identity());
    return views.response(Response.Status.OK, id).build();
  }
}
