package icp.platform.messaging;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.EntityTags;
import icp.platform.http.Grounds;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service could not handle, for those who run the suite. Each service has it. */
@Path("/v1/dead-letters")
@Tag(name = "dead-letters", description = "Look at what could not be handled, and see to it.")
@RolesAllowed(Roles.OPERATOR)
class DeadLetterResource {
  private final DeadLetterRows letters;
  private final DeadLetterDesk desk;
  private final DeadLetterAudit audit;
  private final Audit chain;
  private final Caller caller;

  DeadLetterResource(
      DeadLetterRows letters,
      DeadLetterDesk desk,
      DeadLetterAudit audit,
      Audit chain,
      Caller caller) {
    this.letters = letters;
    this.desk = desk;
    this.audit = audit;
    this.chain = chain;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listDeadLetters", summary = "Dead letters, the newest first")
  public Page<DeadLetterView> list(
      @QueryParam("state") @Schema(description = "Only those in this state.")
          DeadLetter.State state,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(letters.page(page, state), page, DeadLetter::id, DeadLetterView::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDeadLetter", summary = "One with its headers and its value")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter; its version is the ETag.",
      content = @Content(schema = @Schema(implementation = DeadLetterView.Content.class)))
  @Transactional
  public Response get(@PathParam("id") UUID id) {
    Response shown = shown(id);
    // What an event says may be of a person.
    chain.write(Act.of("LOOK_AT_DEAD_LETTER", "dead-letter", id));
    return shown;
  }

  private Response shown(UUID id) {
    DeadLetter letter = letters.find(id);
    return Response.ok(DeadLetterView.Content.of(letter))
        .header("ETag", EntityTags.of(letter.version()))
        .build();
  }

  @GET
  @Path("/{id}/actions")
  @Operation(operationId = "listDeadLetterActions", summary = "Who did what about it, and why")
  public List<DeadLetterAudit.Line> actions(@PathParam("id") UUID id) {
    letters.find(id);
    return audit.of(id);
  }

  @POST
  @Path("/{id}/replay")
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Hand it to its handler again; what fails again stays OPEN with its new cause")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter as it is now.",
      content = @Content(schema = @Schema(implementation = DeadLetterView.Content.class)))
  @APIResponse(responseCode = "409", description = "It is not open, or its reader is no more.")
  public Response replay(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    desk.replay(id, ifMatch, operator(grounds));
    return shown(id);
  }

  @POST
  @Path("/{id}/discard")
  @Operation(operationId = "discardDeadLetter", summary = "Let it go without an effect")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter as it is now.",
      content = @Content(schema = @Schema(implementation = DeadLetterView.Content.class)))
  @APIResponse(responseCode = "409", description = "It is not open.")
  public Response discard(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Grounds grounds) {
    desk.discard(id, ifMatch, operator(grounds));
    return shown(id);
  }

  private DeadLetterDesk.Operator operator(Grounds grounds) {
    return new DeadLetterDesk.Operator(caller.accountId(), grounds.reason());
  }
}
