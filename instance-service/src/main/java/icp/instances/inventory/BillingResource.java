package icp.instances.inventory;

import icp.instances.subscription.Change;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Purchase;
import icp.instances.subscription.Renewal;
import icp.instances.subscription.Subscriptions;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.EntityTags;
import icp.platform.http.Idempotency;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the provider's billing tells, through its operators. */
@Path("/v1/instances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing", description = "What accounts bought, renewed, changed and released.")
class BillingResource {
  private final Subscriptions subscriptions;
  private final Inventory inventory;
  private final Idempotency idempotency;
  private final Audit audit;

  BillingResource(
      Subscriptions subscriptions, Inventory inventory, Idempotency idempotency, Audit audit) {
    this.subscriptions = subscriptions;
    this.inventory = inventory;
    this.idempotency = idempotency;
    this.audit = audit;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(operationId = "buyInstance", summary = "Record an instance that an account bought")
  @APIResponse(
      responseCode = "201",
      description = "Recorded; `Location` names it and `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InstanceView.class)))
  @APIResponse(responseCode = "409", description = "The first request is still running.")
  @APIResponse(responseCode = "422", description = "The key was used for another request.")
  public Response buy(
      @Parameter(description = "The same key and request get the first answer again.")
          @Schema(maxLength = 255)
          @HeaderParam("Idempotency-Key")
          String key,
      @NotNull @Valid Purchase purchase) {
    return idempotency.once(key, "buyInstance", purchase, () -> bought(purchase));
  }

  private Response bought(Purchase purchase) {
    Instance instance = subscriptions.buy(purchase);
    audit.write(Act.of("BUY_INSTANCE", "instance", instance.id()));
    return Response.status(Response.Status.CREATED)
        .header("Location", "/v1/instances/" + instance.id())
        .header("ETag", EntityTags.of(instance.version()))
        .entity(inventory.view(instance))
        .build();
  }

  @POST
  @Path("/{id}/renewals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Operation(operationId = "renewInstance", summary = "Record that a subscription was renewed")
  @APIResponse(
      responseCode = "200",
      description = "The instance as it is now; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InstanceView.class)))
  @APIResponse(
      responseCode = "409",
      description = "Released, no subscription, or the feed tells of it.")
  @APIResponse(responseCode = "412", description = "It has changed since.")
  @APIResponse(responseCode = "428", description = "`If-Match` is missing.")
  public Response renew(
      @PathParam("id") UUID id,
      @Schema(maxLength = 40) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Renewal renewal) {
    return changed("RENEW_INSTANCE", subscriptions.renew(id, ifMatch, renewal));
  }

  @POST
  @Path("/{id}/changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Operation(operationId = "changeInstance", summary = "Record an upgrade or downgrade")
  @APIResponse(
      responseCode = "200",
      description = "The instance as it is now; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InstanceView.class)))
  @APIResponse(responseCode = "409", description = "Released, or the feed tells of it.")
  @APIResponse(responseCode = "412", description = "It has changed since.")
  @APIResponse(responseCode = "428", description = "`If-Match` is missing.")
  public Response change(
      @PathParam("id") UUID id,
      @Schema(maxLength = 40) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Change change) {
    return changed("CHANGE_INSTANCE", subscriptions.change(id, ifMatch, change));
  }

  @POST
  @Path("/{id}/release")
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Operation(operationId = "releaseInstance", summary = "Record that an instance was given up")
  @APIResponse(
      responseCode = "200",
      description = "The instance as it is now; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InstanceView.class)))
  @APIResponse(responseCode = "409", description = "Released already, or the feed tells of it.")
  @APIResponse(responseCode = "412", description = "It has changed since.")
  @APIResponse(responseCode = "428", description = "`If-Match` is missing.")
  public Response release(
      @PathParam("id") UUID id, @Schema(maxLength = 40) @HeaderParam("If-Match") String ifMatch) {
    return changed("RELEASE_INSTANCE", subscriptions.release(id, ifMatch));
  }

  private Response changed(String action, Instance instance) {
    audit.write(Act.of(action, "instance", instance.id()));
    return Response.ok(inventory.view(instance))
        .header("ETag", EntityTags.of(instance.version()))
        .build();
  }
}
