package icp.platform.limit;

import icp.platform.problem.OutsideResources;
import icp.platform.security.Roles;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses, with 429 and {@code Retry-After}, what one caller asks too often: an address before
 * anything is looked at, an account once its token is known to be good.
 */
@ApplicationScoped
class RateLimits {
  /** Before a token costs the check of its signature. */
  private static final int BEFORE_SIGNING_IN = 50_000;

  /** After Quarkus's own filters, which run at 200 and 100, know who calls. */
  private static final int AFTER_SIGNING_IN = 50;

  private static final int TOO_MANY = 429;

  private final Buckets addresses;
  private final Buckets accounts;
  private final OutsideResources problems;

  RateLimits(LimitConfig config, Clock clock, OutsideResources problems) {
    this.problems = problems;
    this.addresses = new Buckets(config.addressPerMinute(), clock);
    this.accounts = new Buckets(config.accountPerMinute(), clock);
  }

  void register(@Observes Filters filters) {
    filters.register(this::limitAddress, BEFORE_SIGNING_IN);
    filters.register(this::limitAccount, AFTER_SIGNING_IN);
  }

  /** The address of the connection, or the one that a trusted proxy tells. */
  private void limitAddress(RoutingContext request) {
    go(request, addresses.take(request.request().remoteAddress().hostAddress()));
  }

  private void limitAccount(RoutingContext request) {
    boolean known =
        request.user() instanceof QuarkusHttpUser user
            && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
            && token.getSubject() != null
            // A service asks for everybody; it has limited whoever it asks for.
            && !user.getSecurityIdentity().hasRole(Roles.SERVICE);
    go(request, known ? accounts.take(subject(request)) : Duration.ZERO);
  }

  private static String subject(RoutingContext request) {
    QuarkusHttpUser user = (QuarkusHttpUser) request.user();
    return ((JsonWebToken) user.getSecurityIdentity().getPrincipal()).getSubject();
  }

  private void go(RoutingContext request, Duration wait) {
    if (wait.isZero()) {
      request.next();
    } else {
      request.response().putHeader("Retry-After", "" + Math.max(1, wait.toSeconds() + 1));
      problems.respond(request, TOO_MANY);
    }
  }
}
