package icp.instances.number;

import icp.instances.subscription.Instance;
import icp.instances.subscription.Instances;
import icp.platform.http.Idempotency;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The service identification numbers of an instance. */
@Path("/v1/instances/{id}/service-numbers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service identification numbers", description = "One for each website.")
class InstanceNumberResource {
  private final Instances instances;
  private final ServiceNumbers numbers;
  private final Allotments allotments;
  private final Idempotency idempotency;
  private final Caller caller;

  InstanceNumberResource(
      Instances instances,
      ServiceNumbers numbers,
      Allotments allotments,
      Idempotency idempotency,
      Caller caller) {
    this.instances = instances;
    this.numbers = numbers;
    this.allotments = allotments;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "allotServiceNumber",
      summary = "Ask for a service identification number of an own instance")
  @APIResponse(
      responseCode = "201",
      description = "Allotted; `Location` names it.",
      content = @Content(schema = @Schema(implementation = ServiceNumberView.class)))
  @APIResponse(responseCode = "409", description = "The first request is still running.")
  @APIResponse(responseCode = "422", description = "Not eligible, or all are taken: `findings`.")
  public Response allot(
      @PathParam("id") UUID id,
      @Parameter(description = "The same key and request get the first answer again.")
          @Schema(maxLength = 255)
          @HeaderParam("Idempotency-Key")
          String key) {
    return idempotency.once(key, "allotServiceNumber", id, () -> allotted(id));
  }

  private Response allotted(UUID id) {
    Instance instance = instances.held(id, caller.accountId());
    ServiceNumber number = allotments.allot(instance);
    return Response.status(Response.Status.CREATED)
        .header("Location", "/v1/service-numbers/" + number.id())
        .entity(ServiceNumberView.of(number, caller.accountId()))
        .build();
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(
      operationId = "listServiceNumbers",
      summary = "The service identification numbers of an instance, newest first")
  public Page<ServiceNumberView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
    PageRequest page = query.request();
    UUID viewer = caller.is(Roles.OPERATOR) ? null : caller.accountId();
    instances.required(id, viewer);
    return Page.of(
        numbers.ofInstance(id, page),
        page,
        ServiceNumber::id,
        number -> ServiceNumberView.of(number, viewer));
  }
}
