package icp.filings.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.filings.filing.Production;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one gateway by which codes are sent. */
final class SmsGateways {
  private SmsGateways() {}

  /** Empty where none is named: codes wait until one is. */
  @Produces
  @Singleton
  @Startup
  static Gateway gateway(SmsConfig config, ObjectMapper json) {
    Production.refuse(config.simulator(), "beian.sms.simulator");
    Production.require(config.address(), "beian.sms.address");
    if (config.simulator()) {
      return new Gateway(Optional.of(new SimulatedSms()));
    }
    return new Gateway(config.address().map(address -> new HttpSms(config, json)));
  }

  /** The gateway, if there is one. */
  record Gateway(Optional<SmsGateway> named) {}
}
