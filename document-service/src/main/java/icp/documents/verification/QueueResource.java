package icp.documents.verification;

import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue of the reviewers. */
@Path("/v1/verifications")
@Tag(name = "Verifications")
class QueueResource {
  private final Verifications verifications;
  private final Clock clock;

  QueueResource(Verifications verifications, Clock clock) {
    this.verifications = verifications;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Roles.REVIEWER)
  @Operation(
      operationId = "listVerifications",
      summary = "List verifications by status",
      description =
          "Newest first; SUBMITTED, the ones that wait for a decision, by default. What was"
              + " measured and found is told one by one, to who has claimed the filing.")
  public Page<VerificationView> list(
      @Parameter(schema = @Schema(implementation = VerificationStatus.class)) @QueryParam("status")
          String status,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    Instant now = clock.instant();
    return Page.of(
        verifications.page(status(status), page),
        page,
        verification -> verification.id,
        verification -> VerificationView.withheld(verification, now));
  }

  /** What has expired is not told apart in the table, and nobody queues for it. */
  private static VerificationStatus status(String given) {
    if (given == null) {
      return VerificationStatus.SUBMITTED;
    }
    return EnumSet.complementOf(EnumSet.of(VerificationStatus.EXPIRED)).stream()
        .filter(status -> status.name().equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.malformed(
                    new FieldError(
                        "status", "Give one of OPEN, SUBMITTED, PASSED, FAILED, WITHDRAWN")));
  }
}
