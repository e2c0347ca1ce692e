package icp.platform.sealing;

import icp.platform.http.PageQuery;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How operators retire an old key. */
@Path("/v1/key-rewraps")
@Tag(name = "operations", description = "Watch the suite.")
class KeyRewrapResource {
  private final KeyRewraps rewraps;

  KeyRewrapResource(KeyRewraps rewraps) {
    this.rewraps = rewraps;
  }

  @POST
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "rewrapKeys",
      summary = "Wrap the keys of personal data by the newest key",
      description =
          "One page of data keys; repeat with `after` until it is null, and none needs an older key."
              + " Asking twice is harmless.")
  public KeyRewrapView rewrap(@BeanParam PageQuery query) {
    return rewraps.rewrap(query.request());
  }
}
