package icp.filings.administration;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.filings.filing.Production;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one way to the administrations. */
final class Administrations {
  private static final int LEAST_SECRET = 32;

  private Administrations() {}

  /** Empty where no address is given: orders wait until one is. */
  @Produces
  @Singleton
  @Startup
  static Gateway gateway(AdministrationConfig config, ObjectMapper json) {
    Production.refuse(config.simulator(), "beian.administration.simulator");
    Production.require(config.address(), "beian.administration.address");
    Production.require(config.secret(), "beian.administration.secret");
    if (config.secret().filter(secret -> secret.length() < LEAST_SECRET).isPresent()) {
      throw new IllegalStateException(
          "beian.administration.secret is shorter than " + LEAST_SECRET + " characters.");
    }
    if (config.simulator()) {
      return new Gateway(Optional.of(new SimulatedAdministration()));
    }
    return new Gateway(config.address().map(address -> new HttpAdministration(config, json)));
  }

  /** The way, if there is one. */
  record Gateway(Optional<Administration> named) {}
}
