package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.filings.Gateways;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody means well with, over HTTP and Kafka. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class BadInputTest {
  private final FilingDriver drive = new FilingDriver();

  /** Half a surrogate, NUL, other controls, a line's end, and what turns the writing round. */
  @ParameterizedTest
  @CsvSource({
    "/entity/name, \\ud800",
    "/entity/name, 杭\\udc00州",
    "/administrator/name, 李\\u0000雷",
    "/legalRepresentative/name, 李\\u001b[2J雷",
    "/entityLeader/name, 李\\u0085雷",
    "/websites/1/name, a\\u2028b",
    "/websites/20/name, a\\u200fb",
    "/entity/mailingAddress/street, 文三路\\u0007号",
  })
  void noNameHoldsWhatNobodyCanRead(String field, String value) {
    String body = nested(field, value);
    drive
        .applicant()
        .body(body)
        .post("/v1/filings")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
    String id = drive.draft("{}");
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(body)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
    assertThat(drive.sequences(id)).containsExactly(1L);
  }

  /** The value at its place; its escapes stay JSON's. */
  private static String nested(String field, String value) {
    String[] names = field.substring(1).split("/");
    StringBuilder json = new StringBuilder("\"" + value + "\"");
    for (int i = names.length - 1; i >= 0; i--) {
      json.insert(0, "{\"" + names[i] + "\":").append("}");
    }
    return json.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "/websites, []",
    "/websites/1, 7",
    "/entity, \"one\"",
    "/entity/domains, \"many\"",
    "/entity/certificateLongTerm, \"yes\"",
    "/entity/certificateValidUntil, 20300101",
    "/websites/1/contents, \"OTHER\"",
    "/administrator, []",
  })
  void factsOfAnotherTypeAreRefusedAtTheirPlace(String field, String json) {
    drive
        .applicant()
        .body(nested(field, "x").replace("\"x\"", json))
        .post("/v1/filings")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void aCertificateThatHasEndedIsNotHandedIn() {
    String id =
        drive.draft(
            FilingDriver.COMPLETE.replaceFirst(
                "\"entity\":\\{", "\"entity\":{\"certificateValidUntil\":\"2020-01-01\","));

    drive
        .post(drive.applicant(), id, "submit")
        .then()
        .statusCode(422)
        .body("code", equalTo("filing-unfit"))
        .body("findings.code", hasItem("entity-certificate-expired"));
  }

  @Test
  void nobodyAnswersForAnothersPart() {
    String id = drive.submitted();
    MessageType type = MessageType.DOMAIN_CHECK_ANSWERED;
    try (KafkaTap tap = new KafkaTap(type.topic());
        KafkaTap dead = new KafkaTap(type.topic() + ".dlq")) {
      tap.say(
          type.id(),
          id,
          "{\"filingId\":\"%s\",\"revision\":1,\"part\":\"INSTANCE\",\"findings\":[],\"book\":\"b\"}"
              .formatted(id));
      dead.awaitRecord(record -> id.equals(record.key()));
    }
    drive.answer(id, 1, Part.DOMAIN, "[]");
    drive.answer(id, 1, Part.DOCUMENTS, "[]");

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> fit(id, Part.DOMAIN) && fit(id, Part.DOCUMENTS));
    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");
    drive.answer(id, 1, Part.INSTANCE, "[]");
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
  }

  private boolean fit(String id, Part part) {
    return Boolean.TRUE.equals(
        drive.filing(id).get("checks.find { it.part == '" + part + "' }.fit"));
  }
}
