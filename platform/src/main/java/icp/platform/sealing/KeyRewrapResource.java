package icp.platform.sealing;

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
@Path("/v1/key-rewraps")
@Tag(name = "operations", description = "Watch the suite.")
class KeyRewrapResource {
  private final KeyRewraps rewraps;
  private final Audit audit;

  KeyRewrapResource(KeyRewraps rewraps, Audit audit) {
    this.rewraps = rewraps;
    this.audit = audit;
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
    KeyRewrapView page = rewraps.rewrap(query.request());
    // Each key is replaced by itself: each page that was done is told of afterwards.
    Act act = Act.of("REWRAP_KEYS", "keys", "page").with("rewrapped", page.rewrapped());
    QuarkusTransaction.requiringNew().run(() -> audit.write(act));
    return page;
  }
}
