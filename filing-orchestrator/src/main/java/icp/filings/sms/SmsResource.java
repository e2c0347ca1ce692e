package icp.filings.sms;

import icp.filings.filing.FilingView;
import icp.filings.filing.FilingViews;
import icp.filings.sms.SmsEntries.Outcome;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Entering the code that was sent by SMS, or having it sent again. */
@Path("/v1/filings/{id}/sms-code")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@RolesAllowed(Roles.APPLICANT)
class SmsResource {
  private final SmsEntries entries;
  private final SmsResending resending;
  private final FilingViews views;
  private final Caller caller;

  SmsResource(SmsEntries entries, SmsResending resending, FilingViews views, Caller caller) {
    this.entries = entries;
    this.resending = resending;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "enterSmsCode",
      summary = "Enter a code that was sent by SMS; the filing goes on once all are entered")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(responseCode = "409", description = "No code is awaited, or its time is over.")
  @APIResponse(responseCode = "422", description = "Wrong; `state.entriesLeft` are still borne.")
  @APIResponse(responseCode = "429", description = "Wrong too often; the filing is returned.")
  public Response enter(@PathParam("id") UUID id, @NotNull @Valid Entered entered) {
    Outcome outcome = entries.enter(id, caller.accountId(), entered);
    return switch (outcome.kind()) {
      case RIGHT -> views.response(Response.Status.OK, id).build();
      case WRONG -> throw wrong(outcome.left());
      case REFUSED -> throw Problems.of("sms-code-refused", 429);
    };
  }

  @GET
  @Operation(
      operationId = "getSmsCode",
      summary = "Who is sent a code by SMS, who has entered it, and until when it is good")
  @APIResponse(
      responseCode = "200",
      description = "Where it stands.",
      content = @Content(schema = @Schema(implementation = SmsView.class)))
  @APIResponse(responseCode = "409", description = "No code is awaited.")
  public SmsView look(@PathParam("id") UUID id) {
    return entries.look(id, caller.accountId());
  }

  @POST
  @Path("/resend")
  @Operation(
      operationId = "resendSmsCode",
      summary = "Have codes sent again that are not entered yet; those sent before are dead")
  @APIResponse(
      responseCode = "200",
      description = "Where it stands; until when codes are good has not changed.",
      content = @Content(schema = @Schema(implementation = SmsView.class)))
  @APIResponse(
      responseCode = "409",
      description = "No code is awaited, its time is over, or it is still on its way.")
  @APIResponse(responseCode = "429", description = "Too soon or too often; see Retry-After.")
  public SmsView resend(@PathParam("id") UUID id) {
    resending.again(id, caller.accountId());
    return entries.look(id, caller.accountId());
  }

  private static ProblemException wrong(int left) {
    return Problems.of("sms-code-wrong", 422, Map.of("entriesLeft", left));
  }
}
