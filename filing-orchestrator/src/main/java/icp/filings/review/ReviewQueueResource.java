package icp.filings.review;

import icp.filings.filing.TimeCursor;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The filings that wait for the one look of a person. */
@Path("/v1/reviews")
@Tag(name = "reviews", description = "Look at filings that passed the checks, and decide.")
@RolesAllowed(Roles.REVIEWER)
class ReviewQueueResource {
  private final ReviewQueue queue;
  private final ReviewDesk desk;
  private final ReviewFile file;

  ReviewQueueResource(ReviewQueue queue, ReviewDesk desk, ReviewFile file) {
    this.queue = queue;
    this.desk = desk;
    this.file = file;
  }

  /** One page. */
  @Schema(name = "ReviewPage", description = "Filings that wait, the oldest first.")
  record ReviewPage(
      List<ReviewRow> items,
      @Schema(
              description = "Give it as `after` to get the next page; null on the last one.",
              maxLength = 128,
              nullable = true)
          String after) {}

  @GET
  @Operation(operationId = "listReviews", summary = "Filings that wait for you, the oldest first")
  public ReviewPage queue(
      @QueryParam("province")
          @Pattern(regexp = "[1-6][0-9]", message = "Give the two digits of GB/T 2260, such as 33")
          @Schema(description = "Only those of one province, such as 33.", maxLength = 2)
          String province,
      @QueryParam("limit") @Schema(minimum = "1", maximum = "100", defaultValue = "20")
          Integer limit,
      @QueryParam("after") @Schema(maxLength = 128, pattern = "^[A-Za-z0-9_-]+$") String after) {
    PageRequest page = PageRequest.of(limit, null);
    List<ReviewRow> found = queue.after(TimeCursor.of(after), province, page.fetch());
    boolean more = found.size() > page.limit();
    List<ReviewRow> shown = more ? found.subList(0, page.limit()) : found;
    return new ReviewPage(shown, more ? next(shown.get(shown.size() - 1)) : null);
  }

  private static String next(ReviewRow last) {
    return new TimeCursor(last.since(), last.id(), "").text();
  }

  @GET
  @Path("/{filingId}")
  @Operation(
      operationId = "getReview",
      summary = "All of a filing in review: its facts, findings, changes, earlier decisions")
  @APIResponse(
      responseCode = "200",
      description = "The filing; its version is the ETag.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @APIResponse(responseCode = "409", description = "It is not in review; `state` says where it is.")
  public Response review(@PathParam("filingId") UUID id) {
    return file.response(desk.look(id));
  }
}
