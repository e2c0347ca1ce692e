package icp.filings.webhook;

import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of what was sent to an endpoint, and sending it again. */
@Path("/v1/webhook-endpoints")
@Tag(name = "listening", description = "Hear of filings as they move.")
@RolesAllowed(Roles.APPLICANT)
class DeliveryResource {
  /** The year 2100, in seconds: what a database's timestamp cannot hold is far beyond. */
  private static final long LATEST = 4_102_444_800L;

  private final Endpoints endpoints;
  private final DeliveryLog log;
  private final Replays replays;
  private final Rounds rounds;

  DeliveryResource(Endpoints endpoints, DeliveryLog log, Replays replays, Rounds rounds) {
    this.endpoints = endpoints;
    this.log = log;
    this.replays = replays;
    this.rounds = rounds;
  }

  /** What is sent again. */
  @Schema(name = "WebhookReplayed", description = "What is sent again.")
  record Replayed(
      @Schema(
              description = "How many events; at most 10,000, the oldest ones.",
              minimum = "0",
              maximum = "10000")
          int events,
      @Schema(description = "When the last of them happened: where to go on from.", nullable = true)
          Instant last) {}

  @GET
  @Path("/{id}/deliveries")
  @Operation(operationId = "listWebhookDeliveries", summary = "What was sent, the newest first")
  public Page<DeliveryView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
    PageRequest page = query.request();
    endpoints.get(id);
    return Page.of(log.page(id, page), page, DeliveryView::id, delivery -> delivery);
  }

  @GET
  @Path("/{id}/deliveries/{delivery}")
  @Operation(operationId = "getWebhookDelivery", summary = "One delivery and each attempt at it")
  public DeliveryView get(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
    endpoints.get(id);
    return log.find(id, delivery).orElseThrow(Problems::notFound);
  }

  @POST
  @Path("/{id}/deliveries/{delivery}/replay")
  @Operation(operationId = "replayWebhookDelivery", summary = "Have one event sent again")
  @APIResponse(
      responseCode = "202",
      description = "It will be sent.",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  @APIResponse(responseCode = "409", description = "The endpoint is disabled.")
  public Response replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
    requireEnabled(id);
    log.find(id, delivery).orElseThrow(Problems::notFound);
    replays.one(id, delivery);
    return accepted(id, delivery);
  }

  @POST
  @Path("/{id}/replay")
  @Operation(
      operationId = "replayWebhooks",
      summary = "Have all events since a time sent again, and those that you missed")
  @APIResponse(
      responseCode = "202",
      description = "They will be sent.",
      content = @Content(schema = @Schema(implementation = Replayed.class)))
  @APIResponse(responseCode = "409", description = "The endpoint is disabled.")
  public Response replay(@PathParam("id") UUID id, @NotNull @Valid EndpointBody.Replay asked) {
    requireEnabled(id);
    if (asked.since().isBefore(Instant.EPOCH) || asked.since().getEpochSecond() > LATEST) {
      throw Problems.malformed(new FieldError("/since", "Give a time in UTC of this century"));
    }
    Replays.Replayed replayed = replays.since(id, asked.since());
    rounds.wake();
    return Response.accepted(new Replayed(replayed.events(), replayed.last())).build();
  }

  @POST
  @Path("/{id}/test")
  @Operation(operationId = "testWebhookEndpoint", summary = "Have an event sent that tells nothing")
  @APIResponse(
      responseCode = "202",
      description = "It will be sent; the delivery tells how that went.",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  @APIResponse(responseCode = "409", description = "The endpoint is disabled.")
  public Response test(@PathParam("id") UUID id) {
    requireEnabled(id);
    return accepted(id, replays.test(id));
  }

  private void requireEnabled(UUID id) {
    if (!endpoints.get(id).enabled()) {
      throw Problems.of("webhook-endpoint-disabled", 409);
    }
  }

  private Response accepted(UUID id, UUID delivery) {
    rounds.wake();
    return Response.accepted(log.find(id, delivery).orElseThrow(Problems::notFound)).build();
  }
}
