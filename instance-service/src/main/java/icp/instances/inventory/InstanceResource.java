package icp.instances.inventory;

import icp.instances.subscription.BillingEvent;
import icp.instances.subscription.BillingEvents;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Instances;
import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an account has: applicants see their own, operators see all. */
@Path("/v1/instances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instances", description = "Hosting instances, and whether they can carry a filing.")
class InstanceResource {
  private final Instances instances;
  private final Inventory inventory;
  private final BillingEvents events;
  private final Caller caller;

  InstanceResource(Instances instances, Inventory inventory, BillingEvents events, Caller caller) {
    this.instances = instances;
    this.inventory = inventory;
    this.events = events;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(operationId = "listInstances", summary = "Instances with eligibility, newest first")
  public Page<InstanceView> list(
      @Parameter(description = "Only this account's; an applicant has one only.")
          @QueryParam("accountId")
          UUID account,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    UUID owner = owner();
    if (owner != null && account != null && !owner.equals(account)) {
      return new Page<>(List.of(), null);
    }
    Page<Instance> shown =
        Page.of(
            instances.page(owner == null ? account : owner, page),
            page,
            Instance::id,
            instance -> instance);
    return new Page<>(inventory.views(shown.items()), shown.after());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Transactional
  @Operation(operationId = "getInstance", summary = "An instance with eligibility and numbers")
  @APIResponse(
      responseCode = "200",
      description = "The instance; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InstanceView.class)))
  public Response get(@PathParam("id") UUID id) {
    Instance instance = instances.required(id, owner());
    return Response.ok(inventory.view(instance))
        .header("ETag", EntityTags.of(instance.version()))
        .build();
  }

  @GET
  @Path("/{id}/billing-events")
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(
      operationId = "listBillingEvents",
      summary = "What billing told of an instance, heard last first")
  public Page<BillingEventView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
    PageRequest page = query.request();
    instances.required(id, owner());
    return Page.of(events.page(id, page), page, BillingEvent::id, BillingEventView::of);
  }

  /** Whose instances the caller may see; null when it is everybody's. */
  private UUID owner() {
    return caller.is(Roles.OPERATOR) ? null : caller.accountId();
  }
}
