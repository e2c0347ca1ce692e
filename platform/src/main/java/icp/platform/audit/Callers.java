package icp.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls now, as the audit names them. */
@ApplicationScoped
public class Callers {
  private final JsonWebToken token;
  private final CurrentVertxRequest request;

  Callers(JsonWebToken token, CurrentVertxRequest request) {
    this.token = token;
    this.request = request;
  }

  /**
   * The account of the verified token.
   *
   * @throws IllegalStateException if nobody calls who has one
   */
  Actor current() {
    if (token.getSubject() == null) {
      throw new IllegalStateException("Nobody has signed in who could have done it");
    }
    return new Actor(
        UUID.fromString(token.getSubject()),
        String.join("+", new TreeSet<>(token.getGroups())),
        address());
  }

  /** Somebody without a token, or whose token does not count here. */
  public Actor nobody() {
    return new Actor(null, Actor.NOBODY, address());
  }

  /** An account that no token names yet. */
  public Actor account(UUID account, String role) {
    return new Actor(account, role, address());
  }

  /** The address of the connection, or the one that a trusted proxy tells; null without a call. */
  private String address() {
    RoutingContext call = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return call == null ? null : call.request().remoteAddress().hostAddress();
  }
}
