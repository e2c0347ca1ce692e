package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class OwnWordsResourceTest {
  private static final String REACHED_BY_A_VIRTUAL_OPERATOR =
      FilingDriver.COMPLETE.replace("13800000001", "17000000001");
  private final FilingDriver drive = new FilingDriver();

  @Test
  void aDraftTellsWhatIsWrongWhileItIsTyped() {
    String id =
        drive.draft(
            FilingDriver.COMPLETE
                .replace("330102199003070019", "330102199003070011")
                .replace("小草读书札记", "云杉"));
    assertThat(codes(id))
        .contains("identity-number-check-character", "site-name-fewer-chinese-characters");

    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body("{\"websites\":{\"1\":{\"name\":\"小草读书札记\"}}}")
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200)
        .body("findings.code", hasItem("identity-number-check-character"))
        .body("findings.code", not(hasItem("site-name-fewer-chinese-characters")))
        .body("findings.subject", everyItem(equalTo("FACTS")));
  }

  @Test
  void whatIsUnfitIsRefusedBeforeAnybodyIsAskedOfTheSubmission() {
    String id =
        drive.draft(
            FilingDriver.COMPLETE
                .replace("13800000002", "13800000001")
                .replace("330102199003070019", "330102199003070011"));
    drive
        .post(drive.applicant(), id, "submit")
        .then()
        .statusCode(422)
        .body("code", equalTo("filing-unfit"))
        .body(
            "findings.code",
            hasItems("identity-number-check-character", "emergency-same-as-mobile"))
        .body("findings.severity", everyItem(equalTo("BLOCKER")));

    JsonPath filing = drive.filing(id);
    assertThat(filing.getString("status")).isEqualTo("DRAFT");
    assertThat(filing.getList("checks.provisional")).doesNotContain(false);
    assertThat(drive.sequences(id)).containsExactly(1L);
  }

  @Test
  void whatIsMissingAndWhatIsWrongComesInOneAnswer() {
    String id =
        drive.draft(
            FilingDriver.COMPLETE
                .replace("\"email\":\"lilei@example.cn\"", "\"landline\":\"12345678\"")
                .replace("小草读书札记", "云杉"));
    drive
        .post(drive.applicant(), id, "submit")
        .then()
        .statusCode(422)
        .body("code", equalTo("filing-incomplete"))
        .body("errors.field", hasItem("/entity/email"))
        .body(
            "findings.code", hasItems("landline-malformed", "site-name-fewer-chinese-characters"));
  }

  @Test
  void warningsGoWithTheFilingToItsReviewer() {
    String id = drive.draft(REACHED_BY_A_VIRTUAL_OPERATOR);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.answerAll(id, 1);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");

    drive
        .reviewer()
        .get("/v1/filings/" + id)
        .then()
        .body("findings", empty())
        .body("checks.find { it.part == 'FACTS' }.fit", equalTo(true))
        .body(
            "checks.find { it.part == 'FACTS' }.findings.code",
            equalTo(List.of("mobile-of-virtual-operator")));
  }

  @Test
  void nobodyElseAnswersForTheApplicantsWords() {
    String id = drive.draft(REACHED_BY_A_VIRTUAL_OPERATOR);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    MessageType forged = MessageType.DOMAIN_CHECK_ANSWERED;
    try (KafkaTap tap = new KafkaTap(forged.topic())) {
      tap.say(
          UUID.randomUUID(),
          forged.id(),
          id,
          "{\"filingId\":\"%s\",\"revision\":1,\"part\":\"FACTS\",\"findings\":%s,\"book\":\"b\"}"
              .formatted(id, FilingDriver.blocker("forged", Part.FACTS)));
    }
    drive.answerAll(id, 1);

    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    assertThat(drive.filing(id).getList("checks.findings.code").toString())
        .doesNotContain("forged");
  }

  @Test
  void personalDataIsMasked() {
    String id = drive.draftOfSameEntity(FilingDriver.COMPLETE);
    JsonPath facts = drive.filing(id);

    assertThat(facts.getString("facts.entity.mobile")).isEqualTo("*******0001");
    assertThat(facts.getString("facts.entity.email")).isEqualTo("l***@example.cn");
    assertThat(facts.getString("facts.entity.mailingAddress.street")).startsWith("清河坊1号*");
    assertThat(facts.getString("facts.entity.certificateAddress")).startsWith("浙江省杭州市**");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"websites\":{\"1\":{\"remark\":\"\\ud800\"}}} | /websites/1/remark",
        "{\"websites\":{\"1\":{\"name\":\"a\\u202eb\"}}} | /websites/1/name",
        "{\"entity\":{\"investor\":\"a\\nb\"}}                  | /entity/investor",
        "{\"entity\":{\"certificateValidUntil\":\"2026-02-30\"}}| /entity/certificateValidUntil",
        "{\"entity\":{\"certificateValidUntil\":\"1000-01-01\"}}| /entity/certificateValidUntil",
        "{\"administrator\":{\"email\":\"abc@\"}}               | /administrator/email",
        "{\"administrator\":{\"mobile\":\"call me\"}}           | /administrator/mobile",
        "{\"websites\":{\"1\":{\"contents\":[\"TEA\"]}}} | /websites/1/contents/0",
        "{\"websites\":{\"1\":{\"languages\":[\"zh\",\"??\"]}}} | /websites/1/languages/1",
        "{\"websites\":{\"1\":{\"preApprovals\":[{\"number\":\"1\"}]}}} | /websites/1/preApprovals/0/trade",
        "{\"entity\":{\"mailingAddress\":{\"province\":\"330\"}}}| /entity/mailingAddress/province",
      })
  void malformedFactsAreRefusedByPlace(String facts, String field) {
    drive
        .applicant()
        .body(facts)
        .post("/v1/filings")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
    String id = drive.draft("{}");
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(facts)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void aMobileNumberMayStillBeCalledPhone() {
    String id = drive.draftOfSameEntity("{\"administrator\":{\"phone\":\"13800000001\"}}");

    assertThat(drive.filing(id).getString("facts.administrator.mobile")).isEqualTo("*******0001");
  }

  private List<String> codes(String id) {
    return drive.filing(id).getList("findings.code");
  }
}
