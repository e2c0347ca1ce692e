package icp.filings.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could not be sent is sent at once when an operator says so; and what cannot be done. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class IncidentRetryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FilingDriver drive = new FilingDriver();
  private final IncidentDriver incidents = new IncidentDriver();
  private final String phone = "136" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
  private final TestClock clock;
  private Gateway gateway;

  IncidentRetryTest(TestClock clock) {
    this.clock = clock;
  }

  @BeforeEach
  void startTheGateway() {
    gateway = new Gateway();
  }

  @AfterEach
  void stopTheGateway() {
    gateway.close();
    clock.reset();
  }

  private String awaitingTheCode() {
    return drive.awaitingTheCode(FilingDriver.companyOfOne(phone, "云杉园艺"));
  }

  private void enter(String id, String code) {
    drive
        .applicant()
        .body("{\"code\":\"" + code + "\",\"certificateTail\":\"070019\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .then()
        .statusCode(200);
  }

  /** Three attempts, the waits between them passed over. */
  private void failThrice(Predicate<Gateway.Heard> wanted, Duration wait) {
    for (int attempt = 1; attempt <= 3; attempt++) {
      int seen = attempt;
      await().atMost(PATIENCE).until(() -> gateway.all(wanted).size() >= seen);
      if (attempt < 3) {
        clock.putForward(wait);
      }
    }
  }

  @Test
  void anOrderIsHandedInNowAndTheIncidentIsOver() {
    String id = awaitingTheCode();
    String code = gateway.code(phone);
    gateway.answer(503);
    enter(id, code);
    failThrice(one -> id.equals(one.body().path("filingId").asText()), Duration.ofMinutes(2));
    String incident = incidents.awaited(id, "ADMINISTRATION_UNREACHABLE");
    gateway.answer(200);

    incidents.act(incident, "retry").statusCode(200).body("state", equalTo("OPEN"));

    gateway.awaitHeard(one -> one.answered() == 200 && (id + "/1").equals(one.key()));
    incidents.awaitState(incident, "RESOLVED");
    assertThat(incidents.actions(incident)).singleElement().extracting("action").isEqualTo("RETRY");
    assertThat(drive.filing(id).getString("status")).isEqualTo("ADMINISTRATION_REVIEW");
  }

  @Test
  void aCodeIsSentNowAndTheIncidentIsOver() {
    gateway.answer(503);
    String id = awaitingTheCode();
    failThrice(one -> phone.equals(one.body().path("phone").asText()), Duration.ofMinutes(1));
    String incident = incidents.awaited(id, "SMS_NOT_SENT");
    gateway.answer(200);

    incidents.act(incident, "retry").statusCode(200);

    gateway.awaitHeard(
        one -> one.answered() == 200 && phone.equals(one.body().path("phone").asText()));
    incidents.awaitState(incident, "RESOLVED");
    enter(id, gateway.code(phone));
  }

  @Test
  void whatAnAdministrationHasTooLongIsNotTakenBack() {
    String id = awaitingTheCode();
    enter(id, gateway.code(phone));
    drive.awaitStatus(id, "ADMINISTRATION_REVIEW");

    clock.putForward(Duration.ofDays(60));

    String incident = incidents.awaited(id, "DEADLINE_MISSED");
    assertThat(incidents.incident(incident).getList("fits")).isEqualTo(List.of("DISCARD"));
    incidents.act(incident, "withdraw").statusCode(409).body("code", equalTo("action-unfit"));
    incidents.act(incident, "discard").statusCode(200);
    assertThat(incidents.actions(incident))
        .singleElement()
        .extracting("action")
        .isEqualTo("DISCARD");
  }
}
