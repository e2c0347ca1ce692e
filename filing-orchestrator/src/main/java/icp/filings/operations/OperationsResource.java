package icp.filings.operations;

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

/** How all filings do, for those who run the suite. */
@Path("/v1")
@Tag(name = "operations", description = "Watch the suite.")
@RolesAllowed(Roles.OPERATOR)
class OperationsResource {
  private final FilingCounts counts;
  private final StuckFilings stuck;

  OperationsResource(FilingCounts counts, StuckFilings stuck) {
    this.counts = counts;
    this.stuck = stuck;
  }

  /** One page. */
  @Schema(name = "StuckFilingPage", description = "Stuck filings, the longest waiting first.")
  record StuckFilingPage(
      List<StuckFiling> items,
      @Schema(
              description = "Give it as `after` to get the next page; null on the last one.",
              maxLength = 128,
              nullable = true)
          String after) {}

  @GET
  @Path("/filing-counts")
  @Operation(
      operationId = "countFilings",
      summary = "How many filings stand where, by province, and for how long")
  public List<FilingCount> counts() {
    return counts.read();
  }

  @GET
  @Path("/stuck-filings")
  @Operation(
      operationId = "listStuckFilings",
      summary = "Filings that wait longer than allowed, the longest waiting first")
  public StuckFilingPage stuck(
      @QueryParam("limit") @Schema(minimum = "1", maximum = "100", defaultValue = "20")
          Integer limit,
      @QueryParam("after") @Schema(maxLength = 128, pattern = "^[A-Za-z0-9_-]+$") String after) {
    PageRequest page = PageRequest.of(limit, null);
    List<StuckFiling> found = stuck.after(TimeCursor.of(after), page.fetch());
    boolean more = found.size() > page.limit();
    List<StuckFiling> shown = more ? found.subList(0, page.limit()) : found;
    return new StuckFilingPage(shown, more ? next(shown.get(shown.size() - 1)) : null);
  }

  private static String next(StuckFiling last) {
    return new TimeCursor(last.enteredAt(), last.id(), "").text();
  }
}
