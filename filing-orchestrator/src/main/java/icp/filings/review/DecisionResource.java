package icp.filings.review;

import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingView;
import icp.filings.filing.FilingViews;
import icp.filings.filing.Move;
import icp.filings.filing.Reason;
import icp.filings.journey.Trigger;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a reviewer does about a filing. */
@Path("/v1/filings/{id}")
@Tag(name = "reviews", description = "Look at filings that passed the checks, and decide.")
@RolesAllowed(Roles.REVIEWER)
class DecisionResource {
  private final ReviewDesk desk;
  private final FilingViews views;
  private final FilingMessages messages;

  DecisionResource(ReviewDesk desk, FilingViews views, FilingMessages messages) {
    this.desk = desk;
    this.views = views;
    this.messages = messages;
  }

  /** That one is at a filing. */
  @Schema(name = "Claim", description = "Nobody else decides about the filing for a while.")
  record ClaimView(@Schema(description = "When it lapses by itself.") Instant claimedUntil) {}

  @POST
  @Path("/claim")
  @Operation(operationId = "claimFiling", summary = "Take it from the queue, or keep it longer")
  @APIResponse(
      responseCode = "200",
      description = "Until when.",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(responseCode = "409", description = "Another has it, or it is not in review.")
  public ClaimView claim(@PathParam("id") UUID id) {
    return new ClaimView(desk.claim(id).until());
  }

  /** Whether a reviewer is at a filing. */
  @Schema(name = "ReviewersClaim", description = "Whether a reviewer has the filing.")
  record ReviewersClaim(
      UUID filingId,
      @Schema(description = "The reviewer who was asked about.") UUID account,
      boolean theirs,
      @Schema(description = "When it lapses by itself; null if it is not theirs.", nullable = true)
          Instant claimedUntil) {}

  @GET
  @Path("/claim")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "getClaim",
      summary = "Whether a reviewer has the filing, and may see what is personal of it",
      description = "For document-service alone, before it shows a picture.")
  public ReviewersClaim claimOf(
      @PathParam("id") UUID id,
      @QueryParam("account")
          @NotNull(message = "Name the reviewer for whom you ask")
          @Schema(description = "The reviewer who wants to look.")
          UUID account) {
    return desk.claimOf(account, id)
        .map(claim -> new ReviewersClaim(id, account, true, claim.until()))
        .orElseGet(() -> new ReviewersClaim(id, account, false, null));
  }

  @POST
  @Path("/release-claim")
  @Operation(operationId = "releaseClaim", summary = "Give it back to the queue")
  @APIResponse(responseCode = "204", description = "Anybody may take it.")
  @APIResponse(responseCode = "409", description = "Another has it, or it is not in review.")
  public void release(@PathParam("id") UUID id) {
    desk.release(id);
  }

  @POST
  @Path("/approve")
  @Operation(operationId = "approveFiling", summary = "Let it pass to the verification")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(responseCode = "409", description = "It has moved on, or another has claimed it.")
  public Response approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch) {
    return decided(id, Trigger.APPROVE, ifMatch, UnaryOperator.identity());
  }

  @POST
  @Path("/return")
  @Operation(operationId = "returnFiling", summary = "Give it back with every reason")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(responseCode = "409", description = "It has moved on, or another has claimed it.")
  public Response giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Return why) {
    List<Reason> reasons = why.worded();
    String kept = messages.write(reasons);
    return decided(
        id,
        Trigger.RETURN,
        ifMatch,
        move -> move.saying(codes(reasons)).changing(filing -> filing.withReasons(kept)));
  }

  private Response decided(UUID id, Trigger trigger, String ifMatch, UnaryOperator<Move> more) {
    desk.decide(id, trigger, ifMatch, more);
    return views.response(Response.Status.OK, id).build();
  }

  /** Codes and pointers are plain words; notes may name people and stay out of the log. */
  private static String codes(List<Reason> reasons) {
    return reasons.stream()
        .map(one -> "{\"code\":\"%s\",\"field\":\"%s\"}".formatted(one.code(), one.field()))
        .collect(Collectors.joining(",", "{\"reasons\":[", "]}"));
  }
}
