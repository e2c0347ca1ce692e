package icp.filings.publicsecurity;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.FilingView;
import icp.filings.filing.FilingViews;
import icp.filings.filing.Timetable;
import icp.filings.number.IcpNumbers;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The website's filing with the public security bureau, which follows its approval. */
@Path("/v1/filings/{id}/public-security-done")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@RolesAllowed(Roles.APPLICANT)
class PublicSecurityResource {
  private final Desk desk;
  private final FilingViews views;
  private final Caller caller;

  PublicSecurityResource(Desk desk, FilingViews views, Caller caller) {
    this.desk = desk;
    this.views = views;
    this.caller = caller;
  }

  /** Notes what owners say. */
  @ApplicationScoped
  static class Desk {
    private final FilingStore filings;
    private final IcpNumbers numbers;
    private final Timetable times;

    Desk(FilingStore filings, IcpNumbers numbers, Timetable times) {
      this.filings = filings;
      this.numbers = numbers;
      this.times = times;
    }

    @Transactional
    void done(UUID id, UUID account) {
      FilingState filing = filings.lock(Set.of(id)).get(id);
      if (filing == null || !filing.accountId().equals(account)) {
        throw Problems.notFound();
      }
      if (filing.status() != FilingStatus.APPROVED) {
        throw Problems.conflict("move-impossible", Map.of("status", filing.status()));
      }
      numbers.publicSecurityDone(id, times.now());
    }
  }

  @POST
  @Operation(
      operationId = "publicSecurityDone",
      summary = "Say that the website is filed with the public security bureau")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  @APIResponse(responseCode = "409", description = "The filing has no number.")
  public Response done(@PathParam("id") UUID id) {
    desk.done(id, caller.accountId());
    return views.response(Response.Status.OK, id).build();
  }
}
