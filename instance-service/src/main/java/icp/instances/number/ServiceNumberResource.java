package icp.instances.number;

import icp.platform.audit.Audit;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service identification numbers that an account owns or may use. */
@Path("/v1/service-numbers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service identification numbers", description = "One for each website.")
class ServiceNumberResource {
  private final ServiceNumbers numbers;
  private final OwnNumbers own;
  private final Audit audit;
  private final Caller caller;

  ServiceNumberResource(ServiceNumbers numbers, OwnNumbers own, Audit audit, Caller caller) {
    this.numbers = numbers;
    this.own = own;
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(
      operationId = "listOwnServiceNumbers",
      summary = "All numbers that the caller owns or was granted, newest first")
  public Page<ServiceNumberView> list(@BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(numbers.page(viewer(), page), page, ServiceNumber::id, this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(operationId = "getServiceNumber", summary = "A service identification number")
  public ServiceNumberView get(@PathParam("id") UUID id) {
    return view(numbers.required(id, viewer()));
  }

  @POST
  @Path("/{id}/release")
  @RolesAllowed(Roles.APPLICANT)
  @Transactional
  @Operation(
      operationId = "releaseServiceNumber",
      summary = "Give back an own number that no filing uses")
  @APIResponse(responseCode = "204", description = "Its place is free again.")
  @APIResponse(
      responseCode = "409",
      description = "A filing has it, it is granted, invalid, or the only one; `state` says which.")
  public void release(@PathParam("id") UUID id) {
    own.release(id, caller.accountId());
    audit.write(icp.platform.audit.Act.of("RELEASE_SERVICE_NUMBER", "service-number", id));
  }

  @POST
  @Path("/{id}/grant")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.APPLICANT)
  @Transactional
  @Operation(
      operationId = "grantServiceNumber",
      summary = "Let another account's filing use an own number")
  @APIResponse(responseCode = "409", description = "A filing has it, it is granted, or invalid.")
  public ServiceNumberView grant(@PathParam("id") UUID id, @NotNull @Valid Grant grant) {
    ServiceNumber granted = own.grant(id, caller.accountId(), grant.accountId());
    audit.write(
        icp.platform.audit.Act.of("GRANT_SERVICE_NUMBER", "service-number", id)
            .with("account", grant.accountId()));
    return view(granted);
  }

  @POST
  @Path("/{id}/take-back")
  @RolesAllowed(Roles.APPLICANT)
  @Transactional
  @Operation(
      operationId = "takeServiceNumberBack",
      summary = "End the grant of an own number that no filing uses")
  @APIResponse(responseCode = "409", description = "A filing has it, or it is not granted.")
  public ServiceNumberView takeBack(@PathParam("id") UUID id) {
    ServiceNumber taken = own.takeBack(id, caller.accountId());
    audit.write(icp.platform.audit.Act.of("TAKE_SERVICE_NUMBER_BACK", "service-number", id));
    return view(taken);
  }

  private ServiceNumberView view(ServiceNumber number) {
    return ServiceNumberView.of(number, viewer());
  }

  /** Whose numbers the caller may see; null when it is everybody's. */
  private UUID viewer() {
    return caller.is(Roles.OPERATOR) ? null : caller.accountId();
  }
}
