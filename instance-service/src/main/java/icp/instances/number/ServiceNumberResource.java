package icp.instances.number;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One service identification number. */
@Path("/v1/service-numbers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service identification numbers", description = "One for each website.")
class ServiceNumberResource {
  private final ServiceNumbers numbers;
  private final Moves moves;
  private final Caller caller;
  private final Clock clock;

  ServiceNumberResource(ServiceNumbers numbers, Moves moves, Caller caller, Clock clock) {
    this.numbers = numbers;
    this.moves = moves;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(operationId = "getServiceNumber", summary = "A service identification number")
  public ServiceNumberView get(@PathParam("id") UUID id) {
    UUID account = caller.is(Roles.OPERATOR) ? null : caller.accountId();
    return ServiceNumberView.of(numbers.required(id, account));
  }

  @POST
  @Path("/release")
  @RolesAllowed(Roles.APPLICANT)
  @Transactional
  @Operation(
      operationId = "releaseServiceNumber",
      summary = "Give back an own number that no filing uses")
  @APIResponse(responseCode = "204", description = "Its place is free again.")
  @APIResponse(responseCode = "409", description = "A filing has it; `state` says which.")
  public void release(@PathParam("id") UUID id) {
    ServiceNumber number = numbers.required(id, caller.accountId());
    if (!moves.freeUnused(number, clock.instant())) {
      // Read again: a filing may have taken it since.
      throw inFiling(numbers.required(id, caller.accountId()));
    }
  }

  private static ProblemException inFiling(ServiceNumber number) {
    return Problems.conflict(
        "service-number-in-filing", Map.of("state", number.state(), "filingId", number.filingId()));
  }
}
