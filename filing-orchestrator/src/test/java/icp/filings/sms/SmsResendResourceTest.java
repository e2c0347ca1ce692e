package icp.filings.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import icp.contracts.OrderType;
import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes that are sent again, with a gateway that the test plays. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class SmsResendResourceTest {
  private static final String LEADER = "070019";
  private static final String ADMINISTRATOR = "01068x";
  private static final Duration APART = Duration.ofSeconds(60);

  private final FilingDriver drive = new FilingDriver();
  private final String leadersPhone = phone();
  private final String administratorsPhone = phone();
  private final TestClock clock;
  private final AgroalDataSource database;
  private final SmsOutbox outbox;
  private Gateway gateway;

  SmsResendResourceTest(TestClock clock, AgroalDataSource database, SmsOutbox outbox) {
    this.clock = clock;
    this.database = database;
    this.outbox = outbox;
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

  private static String phone() {
    return "138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
  }

  /** Both have been sent theirs. */
  private String sent() {
    String id =
        drive.awaitingTheCode(
            FilingDriver.COMPANY.formatted(leadersPhone, administratorsPhone, "云杉园艺"));
    awaitSent(id);
    return id;
  }

  private void awaitSent(String id) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !look(id).extract().jsonPath().getList("recipients.sentAt").contains(null));
  }

  private ValidatableResponse look(String id) {
    return drive.applicant().get("/v1/filings/" + id + "/sms-code").then();
  }

  private ValidatableResponse resend(String id) {
    return drive.applicant().post("/v1/filings/" + id + "/sms-code/resend").then();
  }

  private ValidatableResponse enter(String id, String code, String tail) {
    return drive
        .applicant()
        .body("{\"code\":\"" + code + "\",\"certificateTail\":\"" + tail + "\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .then();
  }

  private List<String> codes(String phone) {
    return gateway.all(one -> phone.equals(one.body().path("phone").asText())).stream()
        .map(one -> one.body().path("code").asText())
        .toList();
  }

  private static long retryAfter(ValidatableResponse refused) {
    return Long.parseLong(refused.extract().header("Retry-After"));
  }

  @Test
  void theNewCodeIsGoodTheOldOneIsDeadAndTheDayGoesOn() {
    String id = sent();
    String old = gateway.code(leadersPhone);
    String until = look(id).extract().path("expiresAt");
    clock.putForward(APART.plusSeconds(1));

    resend(id).statusCode(200).body("expiresAt", equalTo(until));

    await().atMost(Duration.ofSeconds(30)).until(() -> codes(leadersPhone).size() == 2);
    awaitSent(id);
    String fresh = gateway.code(leadersPhone);
    assertThat(fresh).isNotEqualTo(old);
    enter(id, old, LEADER).statusCode(422).body("state.entriesLeft", equalTo(4));
    enter(id, fresh, LEADER).statusCode(200);
    look(id).body("expiresAt", equalTo(until));
  }

  @Test
  void theGatewayIsGivenAnotherKeyForAnotherCode() {
    String id = sent();
    clock.putForward(APART.plusSeconds(1));
    resend(id).statusCode(200);

    gateway.awaitHeard(one -> (id + "/1/LEADER/2/1").equals(one.key()));

    gateway.awaitHeard(one -> (id + "/1/LEADER/1/1").equals(one.key()));
  }

  @Test
  void itIsNotSentAgainAtOnce() {
    String id = sent();

    ValidatableResponse refused = resend(id);

    refused.statusCode(429).body("code", equalTo("sms-resend-too-soon"));
    assertThat(retryAfter(refused)).isBetween(1L, 61L);
    assertThat(codes(leadersPhone)).hasSize(1);
  }

  @Test
  void fiveTimesADayAreEnoughAndEachIsNoted() throws SQLException {
    String id = sent();
    for (int i = 0; i < 5; i++) {
      clock.putForward(APART.plusSeconds(1));
      resend(id).statusCode(200);
      awaitSent(id);
    }
    clock.putForward(APART.plusSeconds(1));

    ValidatableResponse refused = resend(id);

    refused.statusCode(429).body("code", equalTo("sms-resends-used-up"));
    long day = Duration.ofHours(24).toSeconds();
    assertThat(retryAfter(refused)).isBetween(day - 600, day);
    assertThat(notedBy(id)).hasSize(5).containsOnly(drive.account.toString());
    assertThat(codes(leadersPhone)).hasSize(6);
  }

  private List<String> notedBy(String id) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select account_id from sms_resend where filing_id = '" + id + "'")) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  @Test
  void wrongEntriesCountOnOverAllCodes() {
    String id = sent();
    String wrong = gateway.code(leadersPhone).equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 4; i++) {
      enter(id, wrong, LEADER).statusCode(422);
    }
    clock.putForward(APART.plusSeconds(1));

    resend(id).statusCode(200).body("entriesLeft", equalTo(1));
  }

  @Test
  void whoHasEnteredTheirsIsLeftInPeace() {
    String id = sent();
    enter(id, gateway.code(leadersPhone), LEADER).statusCode(200);
    clock.putForward(APART.plusSeconds(1));
    resend(id).statusCode(200);
    await().atMost(Duration.ofSeconds(30)).until(() -> codes(administratorsPhone).size() == 2);
    awaitSent(id);

    enter(id, gateway.code(administratorsPhone), ADMINISTRATOR)
        .statusCode(200)
        .body("status", equalTo("ADMINISTRATION_REVIEW"));

    assertThat(codes(leadersPhone)).hasSize(1);
  }

  @Test
  void whatIsOnItsWayIsNotSentTwiceAndWhatLapsedIsNotSentAgain() {
    gateway.answer(503);
    String id =
        drive.awaitingTheCode(
            FilingDriver.COMPANY.formatted(leadersPhone, administratorsPhone, "云杉园艺"));
    gateway.code(leadersPhone);
    clock.putForward(APART.plusSeconds(1));

    resend(id).statusCode(409).body("code", equalTo("sms-code-not-sent"));

    clock.putForward(Duration.ofHours(24));
    resend(id).statusCode(409);
  }

  @Test
  void whatWasSentLateDoesNotPassForTheNewerCode() {
    String id = sent();
    clock.putForward(APART.plusSeconds(1));
    gateway.answer(503);
    resend(id).statusCode(200);
    await().atMost(Duration.ofSeconds(30)).until(() -> codes(leadersPhone).size() >= 2);

    outbox.sent(
        new SmsOutbox.Taken(
            UUID.fromString(id),
            1,
            Recipient.Role.LEADER,
            1,
            1,
            null,
            "{}",
            OrderType.FIRST_FILING));

    assertThat(look(id).extract().jsonPath().getList("recipients.sentAt")).contains((Object) null);
  }

  @Test
  void onlyItsOwnerHasItSentAgain() {
    String id = sent();

    new FilingDriver()
        .applicant()
        .post("/v1/filings/" + id + "/sms-code/resend")
        .then()
        .statusCode(404);
    drive.reviewer().post("/v1/filings/" + id + "/sms-code/resend").then().statusCode(403);
    resend(drive.draft("{}")).statusCode(409).body("state.status", equalTo("DRAFT"));
  }
}
