package icp.filings.webhook;

import icp.platform.http.EntityTags;
import icp.platform.http.Idempotency;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an account wants to be told of its filings. */
@Path("/v1/webhook-endpoints")
@Tag(name = "listening", description = "Hear of filings as they move.")
@RolesAllowed(Roles.APPLICANT)
class EndpointResource {
  private final Endpoints endpoints;
  private final Targets targets;
  private final Idempotency idempotency;
  private final Rounds rounds;

  EndpointResource(Endpoints endpoints, Targets targets, Idempotency idempotency, Rounds rounds) {
    this.rounds = rounds;
    this.endpoints = endpoints;
    this.targets = targets;
    this.idempotency = idempotency;
  }

  @POST
  @Operation(
      operationId = "createWebhookEndpoint",
      summary = "Be told by signed webhooks; the answer tells the secret, once")
  @APIResponse(
      responseCode = "201",
      description = "The endpoint, with its secret. Repeated by its key, without.",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  @APIResponse(responseCode = "409", description = "The account has as many as it may.")
  @APIResponse(responseCode = "422", description = "The host is unknown, or not a public one.")
  public Response create(
      @HeaderParam("Idempotency-Key") @Schema(maxLength = 257) String key,
      @NotNull @Valid EndpointBody.New asked) {
    targets.require(asked.url());
    AtomicReference<Endpoints.WithSecret> made = new AtomicReference<>();
    Response kept =
        idempotency.once(key, "createWebhookEndpoint", asked, () -> created(asked, made));
    // What is kept for a repetition, and what is told now, differ by the secret.
    return made.get() == null
        ? kept
        : Response.fromResponse(kept)
            .entity(EndpointView.with(made.get().endpoint(), made.get().secret()))
            .build();
  }

  private Response created(EndpointBody.New asked, AtomicReference<Endpoints.WithSecret> made) {
    made.set(endpoints.add(asked));
    Endpoint endpoint = made.get().endpoint();
    return respond(Response.Status.CREATED, endpoint, EndpointView.of(endpoint))
        .location(URI.create("/v1/webhook-endpoints/" + endpoint.id()))
        .build();
  }

  private static Response.ResponseBuilder respond(
      Response.Status status, Endpoint endpoint, EndpointView view) {
    return Response.status(status).entity(view).header("ETag", EntityTags.of(endpoint.version()));
  }

  @GET
  @Operation(operationId = "listWebhookEndpoints", summary = "Your endpoints, the newest first")
  public Page<EndpointView> list(@BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(endpoints.page(page), page, Endpoint::id, EndpointView::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getWebhookEndpoint", summary = "One endpoint")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint; its version is the ETag.",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response get(@PathParam("id") UUID id) {
    Endpoint endpoint = endpoints.get(id);
    return respond(Response.Status.OK, endpoint, EndpointView.of(endpoint)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "changeWebhookEndpoint",
      summary = "Change where or of what you are told, disable it, or enable it again")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint as it is now.",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  @APIResponse(responseCode = "422", description = "The host is unknown, or not a public one.")
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid EndpointBody.Change asked) {
    endpoints.get(id);
    if (asked.url() != null) {
      targets.require(asked.url());
    }
    Endpoint changed = endpoints.change(id, ifMatch, asked);
    // What waited while it was disabled goes out now.
    rounds.wake();
    return respond(Response.Status.OK, changed, EndpointView.of(changed)).build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteWebhookEndpoint",
      summary = "Be told there no more; its log goes with it")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch) {
    endpoints.delete(id, ifMatch);
  }

  @POST
  @Path("/{id}/rotate-secret")
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Get a new secret; for a while deliveries are signed by both")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint, with its new secret.",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response rotate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @Valid EndpointBody.Rotation asked) {
    Integer hours = asked == null ? null : asked.overlapHours();
    Endpoints.WithSecret now = endpoints.rotate(id, ifMatch, hours);
    return respond(
            Response.Status.OK, now.endpoint(), EndpointView.with(now.endpoint(), now.secret()))
        .build();
  }
}
