package icp.filings.filing;

import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The filings that wait for the one look of a person. */
@Path("/v1/reviews")
@Tag(name = "reviews", description = "Look at filings that passed the checks, and decide.")
@RolesAllowed(Roles.REVIEWER)
class ReviewQueueResource {
  private final Filings filings;
  private final FilingViews views;

  ReviewQueueResource(Filings filings, FilingViews views) {
    this.filings = filings;
    this.views = views;
  }

  @GET
  @Operation(operationId = "listReviews", summary = "Filings that wait for you, the oldest first")
  public List<FilingView> queue(
      @QueryParam("limit") @Schema(minimum = "1", maximum = "100") Integer limit) {
    return views.of(filings.waitingForReview(PageRequest.of(limit, null).limit()));
  }
}
