package icp.documents.store;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.PageQuery;
import icp.platform.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How operators retire an old key. */
@Path("/v1/file-rewraps")
@Tag(name = "Storage")
class RewrapResource {
  private final FileRewraps rewraps;
  private final Audit audit;

  RewrapResource(FileRewraps rewraps, Audit audit) {
    this.rewraps = rewraps;
    this.audit = audit;
  }

  @POST
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "rewrapFiles",
      summary = "Wrap the keys of stored files by the newest key",
      description =
          "One page of files; repeat with `after` until it is null, and no file needs an older key."
              + " Asking twice is harmless.")
  public RewrapView rewrap(@BeanParam PageQuery query) {
    RewrapView page = rewraps.rewrap(query.request());
    // Files are in no transaction: each page that was done is told of afterwards.
    Act act = Act.of("REWRAP_FILES", "files", "page").with("rewrapped", page.rewrapped());
    QuarkusTransaction.requiringNew().run(() -> audit.write(act));
    return page;
  }
}
