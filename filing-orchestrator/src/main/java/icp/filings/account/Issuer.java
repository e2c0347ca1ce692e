package icp.filings.account;

import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import icp.platform.session.SessionTopic;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs tokens for accounts and services that this service knows. Never in production. */
@ApplicationScoped
class Issuer {
  private static final String AUDIENCE = "beian";

  /** What a service's token is for: the questions that it asks this service, and no other. */
  private static final String SERVICES_AUDIENCE = "filing-orchestrator";

  private final IssuerConfig config;
  private final Accounts accounts;
  private final StaffConfig staff;
  private final Clock clock;
  private final String name;

  Issuer(
      IssuerConfig config,
      Accounts accounts,
      StaffConfig staff,
      Clock clock,
      @ConfigProperty(name = "mp.jwt.verify.issuer") String name) {
    this.config = config;
    this.accounts = accounts;
    this.staff = staff;
    this.clock = clock;
    this.name = name;
  }

  void start(@Observes StartupEvent event) {
    if (config.keyLocation().isEmpty()) {
      return;
    }
    if (ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile())) {
      throw new IllegalStateException(
          "beian.issuer.key-location is set in the production profile: the embedded issuer does not"
              + " run there. Leave it out and set mp.jwt.verify.publickey.location to the JWKS of"
              + " your OIDC provider.");
    }
    if (validity().compareTo(SessionTopic.LONGEST_TOKEN) > 0) {
      throw new IllegalStateException(
          "beian.issuer.validity is more than %s: signing out could not end such a token."
              .formatted(SessionTopic.LONGEST_TOKEN));
    }
    config.keyLocation().ifPresent(PrivateKeyFile::require);
    staff.reviewer().password().ifPresent(word -> accounts.ensureStaff(Roles.REVIEWER, word));
    staff.operator().password().ifPresent(word -> accounts.ensureStaff(Roles.OPERATOR, word));
  }

  /**
   * Refuses where another issuer is in charge.
   *
   * @throws icp.platform.problem.ProblemException 404 if this one is switched off
   */
  void requireOn() {
    if (config.keyLocation().isEmpty()) {
      throw Problems.notFound();
    }
  }

  Duration validity() {
    return config.validity();
  }

  Duration serviceValidity() {
    return config.serviceValidity();
  }

  /** A token of a session, which is ended with it. */
  String token(Account account, UUID session) {
    return signed(
        Jwt.audience(AUDIENCE)
            .subject(account.id.toString())
            .upn(account.name)
            .groups(account.roleSet())
            .claim("sid", session.toString()),
        validity());
  }

  /** The token of a service, which opens what this service answers to services alone. */
  String token(String service) {
    return signed(
        Jwt.audience(SERVICES_AUDIENCE).subject(service).upn(service).groups(Roles.SERVICE),
        serviceValidity());
  }

  private String signed(JwtClaimsBuilder claims, Duration validity) {
    Instant now = clock.instant();
    var token = claims.issuer(name).issuedAt(now).expiresAt(now.plus(validity)).jws();
    config.keyId().ifPresent(token::keyId);
    return token.sign(config.keyLocation().orElseThrow());
  }
}
