package icp.filings.deadline;

import icp.filings.filing.TimeCursor;
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

/** What will happen by itself, for those who run the suite. */
@Path("/v1/deadlines")
@Tag(name = "operations", description = "Watch the suite.")
@RolesAllowed(Roles.OPERATOR)
class DeadlineResource {
  private final DeadlineList deadlines;

  DeadlineResource(DeadlineList deadlines) {
    this.deadlines = deadlines;
  }

  /** One page. */
  @Schema(name = "DeadlinePage", description = "Deadlines, the earliest first.")
  record DeadlinePage(
      List<DeadlineView> items,
      @Schema(
              description = "Give it as `after` to get the next page; null on the last one.",
              maxLength = 128,
              nullable = true)
          String after) {}

  @GET
  @Operation(
      operationId = "listDeadlines",
      summary = "Where waits end and who will be reminded, the earliest first")
  public DeadlinePage list(
      @QueryParam("overdue")
          @Schema(description = "Only those whose time has come, or only the others.")
          Boolean overdue,
      @QueryParam("limit") @Schema(minimum = "1", maximum = "100", defaultValue = "20")
          Integer limit,
      @QueryParam("after") @Schema(maxLength = 128, pattern = "^[A-Za-z0-9_-]+$") String after) {
    PageRequest page = PageRequest.of(limit, null);
    TimeCursor last = TimeCursor.of(after);
    List<DeadlineView> found =
        deadlines.after(new DeadlineView(last.id(), last.kind(), last.at()), overdue, page.fetch());
    boolean more = found.size() > page.limit();
    List<DeadlineView> shown = more ? found.subList(0, page.limit()) : found;
    return new DeadlinePage(shown, more ? next(shown.get(shown.size() - 1)) : null);
  }

  private static String next(DeadlineView last) {
    return new TimeCursor(last.dueAt(), last.filingId(), last.kind()).text();
  }
}
