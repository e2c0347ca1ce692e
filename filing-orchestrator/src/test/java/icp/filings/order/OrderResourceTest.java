package icp.filings.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.administration.Webhook;
import icp.filings.filing.FilingDriver;
import icp.filings.incident.IncidentDriver;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Changing what is filed and giving it up, through the real handlers; the test plays the others.
 */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class OrderResourceTest {
  private static final String WEBSITE = "{\"scope\":\"WEBSITE\"}";

  private Gateway gateway;
  private Office office;

  @BeforeEach
  void startTheGateway() {
    gateway = new Gateway();
    office = new Office(gateway);
  }

  @AfterEach
  void stopTheGateway() {
    gateway.close();
  }

  private Gateway.Heard order(String id) {
    return gateway.awaitHeard(
        heard ->
            heard.path().startsWith("/orders")
                && id.equals(heard.body().path("filingId").asText()));
  }

  private List<String> triggers(String id) {
    return office
        .drive
        .applicant()
        .get("/v1/filings/" + id + "/events")
        .jsonPath()
        .getList("trigger");
  }

  @Test
  void aChangeOfTheWebsiteIsFiledUnderTheSameNumber() {
    String base = office.filed();
    assertThat(office.drive.filing(base).getList("nextActions")).contains("CHANGE", "CANCEL");

    String id =
        office
            .change(base)
            .statusCode(201)
            .body("status", equalTo("DRAFT"))
            .body("basedOn", equalTo(base))
            .body("orderType", equalTo("CHANGE_WEBSITE"))
            .body("facts.websites.1.name", equalTo("云杉园艺"))
            .extract()
            .path("id");
    office.patch(id, "{\"websites\":{\"1\":{\"name\":\"云杉花卉\"}}}").statusCode(200);
    office.submit(id).statusCode(200).body("status", equalTo("CHECKING"));
    // The website stays on its instance, which nobody is asked about.
    office.answer(id, Part.DOMAIN, Part.DOCUMENTS);
    office.drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    office
        .drive
        .reviewer()
        .get("/v1/reviews/" + id)
        .then()
        .statusCode(200)
        .body("filing.orderType", equalTo("CHANGE_WEBSITE"))
        .body("filing.serviceNumbers.1", equalTo("number-1"))
        .body("differences.field", contains("/websites/1/name"))
        .body("differences.before", contains("云杉园艺"));
    office.approve(id);
    office.drive.verified(id, 1, true);
    office.enterTheCode(id);
    JsonNode sent = order(id).body();
    assertThat(sent.path("orderType").asText()).isEqualTo("CHANGE_WEBSITE");
    assertThat(sent.at("/numbers/0").asText()).isEqualTo(office.number);

    office.granted(id).statusCode(204);
    office.granted(id).statusCode(204);

    assertThat(office.drive.filing(id).getString("status")).isEqualTo("APPROVED");
    assertThat(office.drive.filing(id).getList("nextActions")).isEmpty();
    JsonPath filed = office.drive.filing(base);
    assertThat(filed.getString("status")).isEqualTo("APPROVED");
    assertThat(filed.getString("facts.websites.1.name")).isEqualTo("云杉花卉");
    assertThat(filed.getString("outcome.websites.1.number")).isEqualTo(office.number);
    assertThat(filed.getString("serviceNumbers.1")).isEqualTo("number-1");
    assertThat(triggers(base)).endsWith("NUMBER_ISSUED", "CHANGE");
    office.change(id).statusCode(409).body("state.basedOn", equalTo(base));
  }

  @Test
  void aChangeOfTheEntityAsksForItsDocumentsAndTheRegisters() {
    String base = office.filed();
    String id = office.change(base).extract().path("id");
    office
        .patch(id, "{\"entity\":{\"mailingAddress\":{\"street\":\"文三路9号3层301室\"}}}")
        .body("orderType", equalTo("CHANGE_ENTITY"));

    office.submit(id).statusCode(200);
    office.answer(id, Part.DOCUMENTS);

    office.drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    assertThat(office.drive.filing(id).getList("checks.part"))
        .containsExactlyInAnyOrder("DOCUMENTS", "FACTS", "REGISTERS");
  }

  @Test
  void theLastWebsiteTakesTheEntityWithItAndItsNumberGoesBack() {
    String base = office.filed();
    String id =
        office
            .cancel(base, WEBSITE)
            .statusCode(201)
            .body("orderType", equalTo("CANCEL_ENTITY"))
            .body("nextActions", not(hasItems("EDIT")))
            .extract()
            .path("id");
    office.submit(id).statusCode(200).body("status", equalTo("PRELIMINARY_REVIEW"));
    office.approve(id);
    office.enterTheCode(id);
    assertThat(order(id).body().path("orderType").asText()).isEqualTo("CANCEL_ENTITY");

    office.granted(id).statusCode(204);

    assertThat(office.drive.filing(id).getString("status")).isEqualTo("APPROVED");
    assertThat(office.drive.filing(base).getString("status")).isEqualTo("CANCELLED");
    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      JsonNode released = tap.awaitEvent(MessageType.PART_RELEASED.id(), base);
      assertThat(released.path("part").asText()).isEqualTo("INSTANCE");
    }
    office.change(base).statusCode(409).body("state.status", equalTo("CANCELLED"));
    String again = office.drive.draftOfSameEntity(office.facts);
    assertThat(office.drive.filing(again).getList("findings.code"))
        .contains("entity-was-cancelled");
    Webhook.tell("{\"filingId\":\"%s\",\"revision\":1,\"outcome\":\"CANCELLED\"}".formatted(id))
        .statusCode(409);
  }

  private List<String> erased() {
    return office
        .drive
        .applicant()
        .body("{\"kind\":\"ERASURE\",\"reason\":\"their own wish\"}")
        .post("/v1/person-requests")
        .then()
        .statusCode(200)
        .extract()
        .path("filings.outcome");
  }

  @Test
  void whatIsFiledIsKeptAndWhatIsGivenUpIsErasedOnRequest() {
    String base = office.filed();
    assertThat(erased()).containsExactly("KEPT_WHILE_FILED");
    assertThat(office.drive.filing(base).getString("facts.entity.name")).isEqualTo("杭州云杉有限公司");
    String id = office.cancel(base, WEBSITE).extract().path("id");
    office.submit(id).statusCode(200);
    assertThat(erased()).containsExactly("UNDER_WAY", "KEPT_WHILE_FILED");
    office.approve(id);
    office.enterTheCode(id);
    office.granted(id).statusCode(204);

    assertThat(erased()).containsExactly("ERASED", "ERASED");

    for (String gone : List.of(id, base)) {
      assertThat(office.drive.filing(gone).getMap("facts")).isEmpty();
    }
    assertThat(triggers(base)).endsWith("CANCEL", "ERASE");
  }

  @Test
  void anOrderAboutWhatAnAdministrationEndedIsNotHandedIn() {
    String base = office.filed();
    String id = office.change(base).extract().path("id");
    Webhook.tell("{\"filingId\":\"%s\",\"revision\":1,\"outcome\":\"CANCELLED\"}".formatted(base))
        .statusCode(204);
    office.patch(id, "{\"websites\":{\"1\":{\"name\":\"云杉花园\"}}}").statusCode(200);
    office.submit(id).statusCode(409).body("code", equalTo("base-not-filed"));

    office
        .drive
        .applicant()
        .body(
            "{\"kind\":\"ERASURE\",\"reason\":\"their own wish\",\"filingId\":\"%s\"}"
                .formatted(base))
        .post("/v1/person-requests")
        .then()
        .body("filings.outcome", equalTo(List.of("ERASED")));

    office.patch(id, "{\"websites\":{\"1\":{\"name\":\"云杉之家\"}}}").statusCode(200);
    office.submit(id).statusCode(409).body("state.basedOn", equalTo(base));
  }

  @Test
  void anAccessIsGivenUpWithoutACode() {
    String base = office.filed();
    String id =
        office
            .cancel(base, "{\"scope\":\"ACCESS\"}")
            .body("orderType", equalTo("CANCEL_ACCESS"))
            .extract()
            .path("id");
    office.submit(id).statusCode(200);

    office.approve(id);

    assertThat(office.drive.filing(id).getString("status")).isEqualTo("ADMINISTRATION_REVIEW");
    Webhook.tell(Webhook.approved(id, "浙ICP备2020000001号-1")).statusCode(422);
    Webhook.tell(Webhook.approved(id, office.number)).statusCode(204);
    assertThat(office.drive.filing(base).getString("status")).isEqualTo("CANCELLED");
  }

  @Test
  void oneOrderIsOpenAtATimeAndAKeyBeginsOne() {
    String base = office.filed();
    String path = "/v1/filings/" + base + "/changes";
    String first =
        office
            .drive
            .applicant()
            .header("Idempotency-Key", "k1")
            .post(path)
            .then()
            .extract()
            .path("id");
    String again =
        office
            .drive
            .applicant()
            .header("Idempotency-Key", "k1")
            .post(path)
            .then()
            .extract()
            .path("id");

    assertThat(again).isEqualTo(first);
    office
        .cancel(base, WEBSITE)
        .statusCode(409)
        .body("code", equalTo("order-open"))
        .body("state.orderId", equalTo(first));
    office.drive.post(office.drive.applicant(), first, "withdraw").then().statusCode(200);
    office.cancel(base, WEBSITE).statusCode(201);
  }

  @Test
  void whatChangesNothingIsNotTaken() {
    String id = office.change(office.filed()).extract().path("id");
    office.submit(id).statusCode(422).body("code", equalTo("change-changes-nothing"));
    assertThat(office.drive.filing(id).getString("status")).isEqualTo("DRAFT");
  }

  @Test
  void aChangeThatTheRulesRefuseSaysSoWhileItIsWritten() {
    String id = office.change(office.filed()).extract().path("id");
    office
        .patch(id, "{\"province\":\"44\",\"websites\":{\"1\":{\"domain\":\"huahui.cn\"}}}")
        .body("findings.code", hasItems("change-moves-province", "change-brings-a-domain"));
    office.submit(id).statusCode(422).body("code", equalTo("filing-unfit"));
  }

  @Test
  void onlyOnesOwnFiledWebsiteIsChangedOrGivenUp() {
    String draft = office.drive.draft(office.facts);
    office.change(draft).statusCode(409).body("state.status", equalTo("DRAFT"));
    office.cancel(draft, WEBSITE).statusCode(409).body("code", equalTo("filing-not-filed"));
    office.change(UUID.randomUUID().toString()).statusCode(404);
    String path = "/v1/filings/" + draft;
    FilingDriver stranger = new FilingDriver();
    stranger.applicant().post(path + "/changes").then().statusCode(404);
    stranger.applicant().body(WEBSITE).post(path + "/cancellations").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"scope\":\"ENTITY\"}", "{\"scope\":1}", "{\"x\":1}", "[]", ""})
  void aScopeThatThereIsNotIsMalformed(String body) {
    office.cancel(UUID.randomUUID().toString(), body).statusCode(400);
  }

  @Test
  void aSecondWebsiteIsAddedToWhatIsFiledAndSaysTheSameOfTheEntity() {
    office.filed();
    String second =
        office.drive.draftOfSameEntity(
            office.facts.replace("yunshan.cn", "huahui.cn").replace("李雷", "李磊"));

    JsonPath filing = office.drive.filing(second);

    assertThat(filing.getString("orderType")).isEqualTo("ADD_WEBSITE");
    assertThat(filing.getString("orderReason.zh")).contains("新增网站");
    assertThat(filing.getString("basedOn")).isNull();
    assertThat(filing.getList("findings.findAll { it.code == 'recorded-entity-differs' }.field"))
        .containsExactly("/legalRepresentative/name");
    office.submit(second).statusCode(422).body("code", equalTo("filing-unfit"));
    String third = office.drive.draftOfSameEntity(office.facts.replace("yunshan.cn", "huahui.cn"));
    office.submit(third).statusCode(200).body("orderType", equalTo("ADD_WEBSITE"));
  }

  @Test
  void anAddedWebsiteStandsUnderTheEntitysNumber() {
    office.filed();
    String second = office.handedIn(office.facts.replace("yunshan.cn", "huahui.cn"));

    Webhook.tell(Webhook.approved(second, "浙ICP备2020000002号-2"))
        .statusCode(422)
        .body("code", equalTo("number-of-another-entity"));
    new IncidentDriver().awaited(second, "NUMBER_OF_ANOTHER_ENTITY");
    Webhook.tell(Webhook.approved(second, office.number.replace("号-1", "号-2"))).statusCode(204);

    assertThat(office.drive.filing(second).getString("outcome.entityNumber"))
        .isEqualTo(office.number.replace("-1", ""));
  }

  @Test
  void whatIsFoundOfSomethingFiledIsShownAndToldOnce() {
    String id = office.filed();
    String found = FilingDriver.blocker("domain-expired", Part.DOMAIN);

    office.drive.answer(id, 1, Part.DOMAIN, found);
    await().atMost(Duration.ofSeconds(30)).until(() -> triggers(id).contains("FOUND_UNFIT"));
    office.drive.answer(id, 1, Part.DOMAIN, found);
    office.drive.answer(id, 1, Part.DOMAIN, "[]");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                office
                    .drive
                    .filing(id)
                    .getList("checks.find { it.part == 'DOMAIN' }.findings")
                    .isEmpty());

    assertThat(triggers(id)).containsOnlyOnce("FOUND_UNFIT");
    JsonPath filing = office.drive.filing(id);
    assertThat(filing.getString("status")).isEqualTo("APPROVED");
    assertThat(filing.getString("serviceNumbers.1")).isEqualTo("number-1");
    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  tap.all().stream()
                      .filter(record -> id.equals(record.key()))
                      .anyMatch(record -> new String(record.value()).contains("FOUND_UNFIT")));
    }
  }

  @Test
  void aDecisionOnAFilingThatHasMovedSaysWhereItStands() {
    String id = office.cancel(office.filed(), WEBSITE).extract().path("id");
    office.submit(id).statusCode(200);
    office.drive.post(office.drive.applicant(), id, "withdraw").then().statusCode(200);

    office
        .drive
        .post(office.drive.reviewer(), id, "approve")
        .then()
        .statusCode(409)
        .body("state.status", equalTo("WITHDRAWN"))
        .body("state.orderId", nullValue());
  }
}
