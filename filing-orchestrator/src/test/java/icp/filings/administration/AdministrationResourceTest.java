package icp.filings.administration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the administration's desk to the number, with an administration that the test plays. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class AdministrationResourceTest {
  private final FilingDriver drive = new FilingDriver();
  private final TestClock clock;
  private Gateway gateway;

  AdministrationResourceTest(TestClock clock) {
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

  private static String digits() {
    return "2024" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
  }

  private String atTheAdministration(String province) {
    String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    String facts = province.equals("33") ? ofOne(phone) : inGuangdong(ofOne(phone));
    String id = drive.awaitingTheCode(facts);
    enter(id, gateway.code(phone));
    return id;
  }

  private static String ofOne(String phone) {
    return FilingDriver.companyOfOne(phone, "云杉园艺");
  }

  private static String inGuangdong(String facts) {
    return facts
        .replace("\"33\"", "\"44\"")
        .replace("浙江省", "广东省")
        .replace("杭州市", "广州市")
        .replace("西湖区", "天河区");
  }

  private void enter(String id, String code) {
    drive
        .applicant()
        .body("{\"code\":\"" + code + "\",\"certificateTail\":\"070019\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .then()
        .statusCode(200)
        .body("status", equalTo("ADMINISTRATION_REVIEW"));
  }

  private List<String> incidents(String id) {
    JsonPath all =
        given()
            .auth()
            .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
            .get("/v1/incidents?limit=100")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return all.getList("items.findAll { it.filingId == '" + id + "' }.kind");
  }

  @Test
  void anApprovedFilingShowsItsNumbersFooterAndNextTask() {
    String id = atTheAdministration("33");
    Gateway.Heard order =
        gateway.awaitHeard(one -> id.equals(one.body().path("filingId").asText()));
    assertThat(order.key()).isEqualTo(id + "/1");
    assertThat(order.authorization()).isEqualTo("Bearer a-token");
    assertThat(order.body().at("/facts/entity/certificateNumber").asText())
        .isEqualTo("91330106MA2DEM0091");
    assertThat(LocalDate.parse(drive.filing(id).getString("estimatedUntil")))
        .isAfter(LocalDate.now().plusDays(9));
    String digits = digits();

    Webhook.tell(Webhook.approved(id, "浙icp备 " + digits + " 号")).statusCode(204);

    JsonPath filing = drive.filing(id);
    assertThat(filing.getString("status")).isEqualTo("APPROVED");
    assertThat(filing.getString("outcome.entityNumber")).isEqualTo("浙ICP备" + digits + "号");
    assertThat(filing.getString("outcome.websites.1.number")).isEqualTo("浙ICP备" + digits + "号-1");
    assertThat(filing.getString("outcome.websites.1.footer")).isEqualTo("浙ICP备" + digits + "号-1");
    assertThat(LocalDate.parse(filing.getString("outcome.publicSecurityDue")))
        .isBetween(LocalDate.now().plusDays(29), LocalDate.now().plusDays(32));
    assertThat(filing.getString("estimatedUntil")).isNull();
  }

  @Test
  void inGuangdongTheFootOfTheWebsiteShowsTheEntity() {
    String id = atTheAdministration("44");
    String digits = digits();

    Webhook.tell(Webhook.approved(id, "粤ICP备" + digits + "号-3")).statusCode(204);

    assertThat(drive.filing(id).getString("outcome.websites.1.number"))
        .isEqualTo("粤ICP备" + digits + "号-3");
    assertThat(drive.filing(id).getString("outcome.websites.1.footer"))
        .isEqualTo("粤ICP备" + digits + "号");
  }

  @Test
  void thePublicSecurityTaskIsDoneByItsOwner() {
    String id = atTheAdministration("33");
    String path = "/v1/filings/" + id + "/public-security-done";
    drive.applicant().post(path).then().statusCode(409);
    Webhook.tell(Webhook.approved(id, "浙ICP备" + digits() + "号-1")).statusCode(204);

    drive.applicant().post(path).then().statusCode(200);

    assertThat(drive.filing(id).getString("outcome.publicSecurityAt")).isNotNull();
    new FilingDriver().applicant().post(path).then().statusCode(404);
  }

  @Test
  void whatTheAdministrationReturnsHasItsReasons() {
    String id = atTheAdministration("33");

    Webhook.tell(Webhook.returned(id)).statusCode(204);

    JsonPath filing = drive.filing(id);
    assertThat(filing.getString("status")).isEqualTo("RETURNED");
    assertThat(filing.getList("reasons.code")).containsOnly("administration-returned");
    assertThat(filing.getList("reasons.field")).containsExactly("/websites/1/name", "");
    assertThat(filing.getList("reasons.note")).containsExactly("网站名称不符合要求", "其他");
  }

  @Test
  void aDecisionThatComesTwiceChangesNothingMore() {
    String id = atTheAdministration("33");
    Webhook.tell(Webhook.returned(id)).statusCode(204);
    List<Long> before = drive.sequences(id);

    Webhook.tell(Webhook.returned(id)).statusCode(204);

    assertThat(drive.sequences(id)).isEqualTo(before);
    assertThat(incidents(id)).isEmpty();
  }

  @Test
  void aDecisionAboutAFinishedOrUnknownFilingIsAnIncidentAndNoMore() {
    String id = atTheAdministration("33");
    Webhook.tell(Webhook.approved(id, "浙ICP备" + digits() + "号-1")).statusCode(204);
    String nowhere = UUID.randomUUID().toString();

    Webhook.tell(Webhook.returned(id)).statusCode(409).body("state.status", equalTo("APPROVED"));
    Webhook.tell(Webhook.returned(nowhere)).statusCode(404);

    assertThat(drive.filing(id).getString("status")).isEqualTo("APPROVED");
    assertThat(incidents(id)).containsExactly("RESULT_NOT_AWAITED");
    assertThat(incidents(nowhere)).containsExactly("RESULT_FOR_UNKNOWN_FILING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "粤ICP备2024117465号-1", "浙ICP证2024117465号", "浙ICP备1号"})
  void aNumberThatIsNoneOfTheProvincesIsAnIncident(String number) {
    String id = atTheAdministration("33");

    Webhook.tell(Webhook.approved(id, number)).statusCode(422);

    assertThat(drive.filing(id).getString("status")).isEqualTo("ADMINISTRATION_REVIEW");
    assertThat(incidents(id)).containsExactly("RESULT_UNUSABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"2\":\"%1$s-1\"}", "{\"1\":\"%1$s-1\",\"2\":\"%1$s-2\"}"})
  void numbersAreForTheWebsitesThatThereAre(String numbers) {
    String id = atTheAdministration("33");
    String result =
        "{\"filingId\":\"%s\",\"revision\":1,\"outcome\":\"APPROVED\",\"numbers\":%s}"
            .formatted(id, numbers.formatted("浙ICP备" + digits() + "号"));

    Webhook.tell(result).statusCode(422);

    assertThat(incidents(id)).containsExactly("RESULT_UNUSABLE");
  }

  @Test
  void aNumberIsIssuedOnce() {
    String first = atTheAdministration("33");
    String second = atTheAdministration("33");
    String number = "浙ICP备" + digits() + "号-1";
    Webhook.tell(Webhook.approved(first, number)).statusCode(204);

    Webhook.tell(Webhook.approved(second, number)).statusCode(409);

    assertThat(drive.filing(second).getString("status")).isEqualTo("ADMINISTRATION_REVIEW");
    assertThat(incidents(second)).containsExactly("RESULT_UNUSABLE");
  }

  @Test
  void anIssuedNumberIsGivenUp() {
    String id = atTheAdministration("33");
    String cancelled = "{\"filingId\":\"" + id + "\",\"revision\":1,\"outcome\":\"CANCELLED\"}";
    Webhook.tell(cancelled).statusCode(409);
    Webhook.tell(Webhook.approved(id, "浙ICP备" + digits() + "号-1")).statusCode(204);

    Webhook.tell(cancelled).statusCode(204);

    assertThat(drive.filing(id).getString("status")).isEqualTo("CANCELLED");
  }

  @Test
  void whatIsNotSignedNowWithTheSecretIsNotRead() {
    String body = Webhook.returned(UUID.randomUUID().toString());
    long now = Instant.now().getEpochSecond();

    Webhook.tell(body, now, "another-secret-of-32-characters-!").statusCode(401);
    Webhook.tell(body, now - 400, Gateways.SECRET).statusCode(401);
    Webhook.tell(body, now + 400, Gateways.SECRET).statusCode(401);
    given()
        .contentType("application/json")
        .body(body)
        .post("/v1/administration-results")
        .then()
        .statusCode(401)
        .body("code", equalTo("signature-invalid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"filingId\":\"x\"}", "{\"extra\":1}"})
  void aSignedBodyOfAnotherShapeIsMalformed(String body) {
    Webhook.tell(body).statusCode(400);
  }

  @Test
  void anOrderWaitsForAGatewayThatIsDownAndIsSentWithTheSameKey() {
    String phone = "137" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    String id = drive.awaitingTheCode(ofOne(phone));
    String code = gateway.code(phone);
    gateway.answer(503);
    enter(id, code);
    for (int attempt = 1; attempt < 4; attempt++) {
      int seen = attempt;
      await().atMost(Duration.ofSeconds(30)).until(() -> orders(id).size() >= seen);
      clock.putForward(Duration.ofHours(1));
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> !incidents(id).isEmpty());
    gateway.answer(200);

    clock.putForward(Duration.ofHours(2));

    gateway.awaitHeard(one -> one.key().equals(id + "/1") && one.answered() == 200);
    assertThat(orders(id)).extracting(Gateway.Heard::key).containsOnly(id + "/1");
    assertThat(incidents(id)).containsExactly("ADMINISTRATION_UNREACHABLE");
    Webhook.tell(
            Webhook.approved(id, "浙ICP备" + digits() + "号-1"),
            Instant.now().plus(Duration.ofHours(5)).getEpochSecond(),
            Gateways.SECRET)
        .statusCode(204);
  }

  private List<Gateway.Heard> orders(String id) {
    return gateway.all(one -> id.equals(one.body().path("filingId").asText()));
  }
}
