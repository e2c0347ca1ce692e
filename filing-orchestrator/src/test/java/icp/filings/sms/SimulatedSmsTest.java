package icp.filings.sms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.filings.sms.SmsGateway.NotSentException;
import icp.filings.sms.SmsGateway.Sms;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SimulatedSmsTest {
  private final SimulatedSms simulator = new SimulatedSms();

  private Sms to(String phone) {
    return new Sms("key", phone, simulator.code(), Instant.EPOCH);
  }

  @Test
  void reachesEverybodyButTheSandboxPhone() {
    assertThatCode(() -> simulator.send(to("13800000000"))).doesNotThrowAnyException();
    assertThatCode(() -> simulator.send(to(null))).doesNotThrowAnyException();
    assertThatThrownBy(() -> simulator.send(to("13800009999")))
        .isInstanceOf(NotSentException.class);
  }
}
