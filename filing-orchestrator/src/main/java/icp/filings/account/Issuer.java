package icp.filings.account;

import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs tokens for accounts that this service knows. Never in production. */
@ApplicationScoped
class Issuer {
  private static final Set<String> STAFF = Set.of(Roles.REVIEWER, Roles.OPERATOR);

  private final IssuerConfig config;
  private final Accounts accounts;
  private final Clock clock;
  private final String name;
  private final String audience;

  Issuer(
      IssuerConfig config,
      Accounts accounts,
      Clock clock,
      @ConfigProperty(name = "mp.jwt.verify.issuer") String name,
      @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
    this.config = config;
    this.accounts = accounts;
    this.clock = clock;
    this.name = name;
    this.audience = audience;
  }

  void start(@Observes StartupEvent event) {
    if (config.issuer().keyLocation().isEmpty()) {
      return;
    }
    if (ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile())) {
      throw new IllegalStateException(
          "beian.issuer.key-location is set in the production profile: the embedded issuer does not"
              + " run there. Leave it out and set mp.jwt.verify.publickey.location to the JWKS of"
              + " your OIDC provider.");
    }
    config.staff().forEach((role, member) -> staff(role, member.password()));
  }

  private void staff(String role, String password) {
    if (!STAFF.contains(role)) {
      throw new IllegalStateException("beian.staff knows reviewer and operator, not " + role);
    }
    accounts.ensureStaff(role, password);
  }

  /**
   * Refuses where another issuer is in charge.
   *
   * @throws icp.platform.problem.ProblemException 404 if this one is switched off
   */
  void requireOn() {
    if (config.issuer().keyLocation().isEmpty()) {
      throw Problems.notFound();
    }
  }

  Duration validity() {
    return config.issuer().validity();
  }

  String token(Account account) {
    Instant now = clock.instant();
    return Jwt.issuer(name)
        .audience(audience)
        .subject(account.id.toString())
        .upn(account.name)
        .groups(account.roleSet())
        .issuedAt(now)
        .expiresAt(now.plus(validity()))
        .sign(config.issuer().keyLocation().orElseThrow());
  }
}
