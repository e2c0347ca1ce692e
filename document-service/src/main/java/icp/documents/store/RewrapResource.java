package icp.documents.store;

import icp.platform.http.PageQuery;
import icp.platform.security.Roles;
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

  RewrapResource(FileRewraps rewraps) {
    this.rewraps = rewraps;
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
    return rewraps.rewrap(query.request());
  }
}
