package icp.filings.incident;

import icp.platform.http.Grounds;
import icp.platform.messaging.DeadLetterDesk.Operator;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators do about incidents. */
@Path("/v1/incidents/{id}")
@Tag(name = "operations", description = "Watch the suite.")
@RolesAllowed(Roles.OPERATOR)
class IncidentActionResource {
  private static final String UNFIT =
      "It is not open, or this does not fit its kind or where its filing stands; `state` says what"
          + " does.";

  private final IncidentDesk desk;
  private final IncidentRows incidents;
  private final Caller caller;

  IncidentActionResource(IncidentDesk desk, IncidentRows incidents, Caller caller) {
    this.desk = desk;
    this.incidents = incidents;
    this.caller = caller;
  }

  @POST
  @Path("/retry")
  @Operation(operationId = "retryIncident", summary = "Send the order or the code again now")
  @APIResponse(
      responseCode = "200",
      description = "The incident as it is now.",
      content = @Content(schema = @Schema(implementation = IncidentView.class)))
  @APIResponse(responseCode = "409", description = UNFIT)
  public Response retry(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    return act(id, IncidentAction.RETRY, ifMatch, grounds);
  }

  @POST
  @Path("/recheck")
  @Operation(
      operationId = "recheckIncident",
      summary = "Ask the owners of the filing's parts again, for the same revision")
  @APIResponse(
      responseCode = "200",
      description = "The incident as it is now.",
      content = @Content(schema = @Schema(implementation = IncidentView.class)))
  @APIResponse(responseCode = "409", description = UNFIT)
  public Response recheck(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    return act(id, IncidentAction.RECHECK, ifMatch, grounds);
  }

  @POST
  @Path("/withdraw")
  @Operation(
      operationId = "withdrawIncident",
      summary = "Withdraw the filing; the applicant is shown the reason")
  @APIResponse(
      responseCode = "200",
      description = "The incident as it is now.",
      content = @Content(schema = @Schema(implementation = IncidentView.class)))
  @APIResponse(responseCode = "409", description = UNFIT)
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    return act(id, IncidentAction.WITHDRAW, ifMatch, grounds);
  }

  @POST
  @Path("/replay")
  @Operation(
      operationId = "replayIncident",
      summary = "Hand the dead letters of this cause to their handler again, up to 200")
  @APIResponse(
      responseCode = "200",
      description = "The incident as it is now.",
      content = @Content(schema = @Schema(implementation = IncidentView.class)))
  @APIResponse(responseCode = "409", description = UNFIT)
  public Response replay(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    return act(id, IncidentAction.REPLAY, ifMatch, grounds);
  }

  @POST
  @Path("/discard")
  @Operation(
      operationId = "discardIncident",
      summary = "Let it go, with the dead letters of this cause, up to 200")
  @APIResponse(
      responseCode = "200",
      description = "The incident as it is now.",
      content = @Content(schema = @Schema(implementation = IncidentView.class)))
  @APIResponse(responseCode = "409", description = UNFIT)
  public Response discard(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    return act(id, IncidentAction.DISCARD, ifMatch, grounds);
  }

  private Response act(UUID id, IncidentAction action, String ifMatch, Grounds grounds) {
    desk.act(id, action, ifMatch, new Operator(caller.accountId(), grounds.reason()));
    return IncidentResource.response(incidents.find(id));
  }
}
