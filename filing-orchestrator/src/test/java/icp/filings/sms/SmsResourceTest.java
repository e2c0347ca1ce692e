package icp.filings.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code by SMS, with a gateway that the test plays. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class SmsResourceTest {
  private static final String LEADER = "070019";
  private static final String ADMINISTRATOR = "01068x";

  private final FilingDriver drive = new FilingDriver();
  private final String leadersPhone = phone();
  private final String administratorsPhone = phone();
  private final TestClock clock;
  private final AgroalDataSource database;
  private Gateway gateway;

  SmsResourceTest(TestClock clock, AgroalDataSource database) {
    this.clock = clock;
    this.database = database;
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

  private String awaitingTheCode() {
    return drive.awaitingTheCode(
        FilingDriver.COMPANY.formatted(leadersPhone, administratorsPhone, "云杉园艺"));
  }

  private ValidatableResponse enter(String id, String code, String tail) {
    return drive
        .applicant()
        .body("{\"code\":\"" + code + "\",\"certificateTail\":\"" + tail + "\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .then();
  }

  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  @Test
  void theFilingGoesOnOnceEverybodyHasEnteredTheirs() {
    String id = awaitingTheCode();
    String leaders = gateway.code(leadersPhone);
    String administrators = gateway.code(administratorsPhone);

    enter(id, leaders, LEADER).statusCode(200).body("status", equalTo("SMS_VERIFICATION"));
    enter(id, administrators, ADMINISTRATOR)
        .statusCode(200)
        .body("status", equalTo("ADMINISTRATION_REVIEW"));
    enter(id, administrators, ADMINISTRATOR)
        .statusCode(409)
        .body("state.status", equalTo("ADMINISTRATION_REVIEW"));
  }

  @Test
  void theGatewayIsToldNoMoreThanItNeedsAndTheDatabaseKeepsNoCode() throws SQLException {
    String id = awaitingTheCode();
    String code = gateway.code(leadersPhone);

    var heard = gateway.awaitHeard(one -> leadersPhone.equals(one.body().path("phone").asText()));
    assertThat(heard.body().fieldNames()).toIterable().hasSize(3);
    assertThat(heard.key()).isEqualTo(id + "/1/LEADER/1/1");
    try (var connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select c::text from sms_code c where recipient = 'LEADER' and filing_id = '"
                        + id
                        + "'")) {
      row.next();
      assertThat(row.getString(1)).doesNotContain(leadersPhone).doesNotContain("," + code + ",");
    }
  }

  @Test
  void fiveWrongEntriesAreBorneAndTheSixthReturnsIt() {
    String id = awaitingTheCode();
    String code = gateway.code(leadersPhone);
    gateway.code(administratorsPhone);
    for (int left = 4; left >= 0; left--) {
      enter(id, wrong(code), LEADER)
          .statusCode(422)
          .body("code", equalTo("sms-code-wrong"))
          .body("state.entriesLeft", equalTo(left));
    }

    enter(id, wrong(code), LEADER).statusCode(429).body("code", equalTo("sms-code-refused"));

    assertThat(drive.filing(id).getString("status")).isEqualTo("RETURNED");
    assertThat(drive.filing(id).getList("reasons.code")).containsExactly("sms-code-refused");
    enter(id, code, LEADER).statusCode(409).body("state.status", equalTo("RETURNED"));
  }

  @Test
  void afterFiveWrongEntriesTheRightOneStillCounts() {
    String id = awaitingTheCode();
    String code = gateway.code(leadersPhone);
    for (int i = 0; i < 5; i++) {
      enter(id, wrong(code), LEADER).statusCode(422);
    }

    enter(id, code, LEADER).statusCode(200);
  }

  @Test
  void aCodeIsOnlyGoodWithTheCertificateOfWhoWasSentIt() {
    String id = awaitingTheCode();
    String code = gateway.code(leadersPhone);
    gateway.code(administratorsPhone);

    enter(id, code, ADMINISTRATOR).statusCode(422);
  }

  @Test
  void aCodeLapsesAndTheFilingIsSubmittedUnchanged() {
    String id = awaitingTheCode();
    String code = gateway.code(leadersPhone);

    clock.putForward(Duration.ofHours(24).plusSeconds(1));

    enter(id, code, LEADER).statusCode(409);
    drive.awaitStatus(id, "RETURNED");
    assertThat(drive.filing(id).getList("reasons.code")).containsExactly("sms-code-lapsed");
    drive.post(drive.applicant(), id, "submit").then().body("revision", equalTo(2));
  }

  @Test
  void aGatewayThatIsDownIsAskedAgain() {
    gateway.answer(503);
    String id = awaitingTheCode();
    gateway.code(leadersPhone);
    gateway.answer(200);

    clock.putForward(Duration.ofMinutes(1));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                gateway.all(one -> leadersPhone.equals(one.body().path("phone").asText())).size()
                    >= 2);
    enter(id, gateway.code(leadersPhone), LEADER).statusCode(200);
  }

  @Test
  void itsOwnerSeesWhomTheCodesWentToAndHowManyEntriesAreLeft() {
    String id = awaitingTheCode();
    String code = gateway.code(leadersPhone);
    gateway.code(administratorsPhone);
    enter(id, wrong(code), LEADER).statusCode(422);
    enter(id, code, LEADER).statusCode(200);

    JsonPath codes = look(id).statusCode(200).extract().jsonPath();

    assertThat(codes.getInt("entriesLeft")).isEqualTo(4);
    assertThat(codes.getList("recipients.role")).containsExactly("LEADER", "ADMINISTRATOR");
    assertThat(codes.getList("recipients.confirmed")).containsExactly(true, false);
    assertThat(codes.getList("recipients.phoneTail"))
        .containsExactly(leadersPhone.substring(7), administratorsPhone.substring(7));
    new FilingDriver().applicant().get("/v1/filings/" + id + "/sms-code").then().statusCode(404);
    look(drive.draft("{}")).statusCode(409).body("state.status", equalTo("DRAFT"));
  }

  private ValidatableResponse look(String id) {
    return drive.applicant().get("/v1/filings/" + id + "/sms-code").then();
  }

  @Test
  void nobodyEntersACodeOfAnothersFiling() {
    String id = awaitingTheCode();

    new FilingDriver()
        .applicant()
        .body("{\"code\":\"000000\",\"certificateTail\":\"070019\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .then()
        .statusCode(404);
    drive.reviewer().post("/v1/filings/" + id + "/sms-code").then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"12345, 070019", "1234567, 070019", "１２３４５６, 070019", "123456, 0700191"})
  void whatCannotBeACodeIsMalformedAndDoesNotCount(String code, String tail) {
    String id = drive.draft("{}");

    enter(id, code, tail).statusCode(400);
  }
}
