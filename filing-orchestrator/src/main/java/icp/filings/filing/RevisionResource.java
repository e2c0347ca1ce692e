package icp.filings.filing;

import icp.filings.filing.Revisions.Revision;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was mended from one submission to the next. */
@Path("/v1/filings/{id}/revisions")
@Tag(name = "filings", description = "Draft, submit and follow filings.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class RevisionResource {
  private final Filings filings;
  private final Revisions revisions;
  private final Differences differences;

  RevisionResource(Filings filings, Revisions revisions, Differences differences) {
    this.filings = filings;
    this.revisions = revisions;
    this.differences = differences;
  }

  /** One submission. */
  @Schema(name = "Revision", description = "One submission.")
  record RevisionView(@Schema(minimum = "1") int revision, Instant submittedAt) {}

  @GET
  @Operation(operationId = "listRevisions", summary = "The filing's submissions, the first first")
  public List<RevisionView> list(@PathParam("id") UUID id) {
    filings.visible(id);
    return revisions.of(id).stream()
        .map(revision -> new RevisionView(revision.revision(), revision.submittedAt()))
        .toList();
  }

  @GET
  @Path("/{revision}/differences")
  @Operation(
      operationId = "listDifferences",
      summary = "What a submission changed since the one before, place by place")
  public List<Difference> differences(
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(minimum = "1", maximum = "1000000")) @PathParam("revision")
          int revision) {
    Filing filing = filings.visible(id);
    List<Revision> until =
        revisions.of(id).stream().filter(one -> one.revision() <= revision).toList();
    if (until.isEmpty() || until.get(until.size() - 1).revision() != revision) {
      throw Problems.notFound();
    }
    return differences.ofTheNewest(until, filings.isOwn(filing));
  }
}
