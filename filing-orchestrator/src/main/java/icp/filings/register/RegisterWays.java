package icp.filings.register;

import icp.filings.filing.Production;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the ways to the registers that the configuration names. */
final class RegisterWays {
  private final RegisterConfig config;

  private RegisterWays(RegisterConfig config) {
    this.config = config;
  }

  @Produces
  @Singleton
  @Startup
  static Registers registers(RegisterConfig config) {
    Production.refuse(config.simulator(), "beian.registers.simulator");
    Production.require(config.ministry().address(), "beian.registers.ministry.address");
    Production.require(config.credit().address(), "beian.registers.credit.address");
    Production.require(config.phones().address(), "beian.registers.phones.address");
    Production.require(config.blacklist().address(), "beian.registers.blacklist.address");
    Production.require(config.websites().address(), "beian.registers.websites.address");
    return config.simulator() ? Registers.simulated() : new RegisterWays(config).overHttp();
  }

  private Registers overHttp() {
    return new Registers(
        way(config.ministry()).map(HttpMinistryRecord::new),
        way(config.credit()).map(HttpCreditRegister::new),
        way(config.phones()).map(HttpPhoneRegister::new),
        way(config.blacklist()).map(HttpBlacklist::new),
        way(config.websites()).map(HttpOpenWebsites::new));
  }

  private Optional<HttpRegister> way(RegisterConfig.Way way) {
    return way.address().map(address -> new HttpRegister(way, config.patience()));
  }
}
