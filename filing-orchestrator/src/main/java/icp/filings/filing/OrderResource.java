package icp.filings.filing;

import icp.filings.filing.BasedOrders.Scope;
import icp.platform.http.Idempotency;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changing what is filed, and giving it up. */
@Path("/v1/filings/{id}")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@RolesAllowed(Roles.APPLICANT)
class OrderResource {
  private static final String NOT_NOW = "It is not filed, or has an open order already.";

  private final BasedOrders orders;
  private final FilingViews views;
  private final Idempotency idempotency;

  OrderResource(BasedOrders orders, FilingViews views, Idempotency idempotency) {
    this.orders = orders;
    this.views = views;
    this.idempotency = idempotency;
  }

  /** What is to be given up. */
  @Schema(name = "Cancellation", description = "What is to be given up.")
  record Cancellation(
      @NotNull(message = "Say what is to be given up: WEBSITE or ACCESS") Scope scope) {}

  /** What an idempotency key stands for. */
  private record Asked(UUID id, Scope scope) {}

  @POST
  @Path("/changes")
  @Operation(
      operationId = "changeFiling",
      summary = "Begin a change of what is filed: a draft that says what is filed now")
  @APIResponse(
      responseCode = "201",
      description = "The draft; what you change in it decides what it orders.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(responseCode = "409", description = NOT_NOW)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Schema(maxLength = 257) String key) {
    Asked asked = new Asked(id, null);
    return idempotency.once(key, "changeFiling", asked, () -> begun(orders.change(id)));
  }

  @POST
  @Path("/cancellations")
  @Operation(
      operationId = "cancelFiling",
      summary = "Begin to give up what is filed; whether the entity's number ends too is derived")
  @APIResponse(
      responseCode = "201",
      description = "The draft, to be submitted as it is.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(responseCode = "409", description = NOT_NOW)
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Schema(maxLength = 257) String key,
      @NotNull @Valid Cancellation what) {
    Asked asked = new Asked(id, what.scope());
    return idempotency.once(
        key, "cancelFiling", asked, () -> begun(orders.cancel(id, what.scope())));
  }

  private Response begun(UUID id) {
    return views
        .response(Response.Status.CREATED, id)
        .location(URI.create("/v1/filings/" + id))
        .build();
  }
}
