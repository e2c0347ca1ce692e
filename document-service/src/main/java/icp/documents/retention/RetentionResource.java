package icp.documents.retention;

import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports of the retention. */
@Path("/v1/retention-runs")
@Tag(name = "Storage", description = "How files are kept and deleted.")
class RetentionResource {
  private final RetentionRuns runs;

  RetentionResource(RetentionRuns runs) {
    this.runs = runs;
  }

  @GET
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "listRetentionRuns",
      summary = "List what was deleted when its purpose had ended",
      description =
          "Newest first. A file is counted once, in the report after its bytes were gone, and so is"
              + " a filing whose fingerprints, readings and findings about people are.")
  public Page<RetentionRunView> list(@BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(runs.page(page), page, run -> run.id, RetentionRunView::of);
  }
}
