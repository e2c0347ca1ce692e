package icp.documents.check;

import static icp.documents.TestPictures.uniqueJpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.documents.PictureCorpus;
import icp.documents.Suite;
import icp.documents.TestPictures;
import icp.documents.filing.Filings;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class DocumentChecksTest {
  private static final String ANSWERED = MessageType.DOCUMENTS_CHECK_ANSWERED.id();
  private static final byte[] GOOD = TestPictures.written(PictureCorpus.photo(2000, 1500), "jpg");
  private static final LocalDate IN_TEN_YEARS = LocalDate.of(2036, 1, 1);
  private static KafkaTap filings;
  private static KafkaTap documents;

  @Inject Filings known;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
    documents = new KafkaTap(Topics.DOCUMENTS);
  }

  @AfterAll
  static void close() {
    filings.close();
    documents.close();
  }

  @Test
  void everythingThatIsMissingIsTold() {
    // Given
    Suite suite = new Suite(filings).outlined();
    suite.upload("ORGANISATION_IDENTITY", uniqueJpeg()).statusCode(201);

    // When
    suite.checkRequested(UUID.randomUUID(), 1);

    // Then
    JsonNode answer = documents.awaitEvent(ANSWERED, suite.filing.toString());
    assertThat(answer.path("revision").asInt()).isEqualTo(1);
    assertThat(answer.path("part").asText()).isEqualTo("DOCUMENTS");
    assertThat(answer.path("references")).isEmpty();
    assertThat(answer.path("book").asText()).isNotBlank();
    assertThat(answer.path("documents").findValuesAsText("code"))
        .contains("ORGANISATION_IDENTITY", "REPRESENTATIVE_IDENTITY", "AUTH_STATEMENT");
    assertThat(answer.at("/documents/0/asked").asText()).isEqualTo("SURELY");
    assertThat(answer.path("documents").findValuesAsText("shown")).contains("true", "false");
    assertThat(answer.path("findings").findValuesAsText("field"))
        .contains("/documents/REPRESENTATIVE_IDENTITY", "/documents/AUTH_STATEMENT");
    assertThat(answer.path("findings").findValuesAsText("code"))
        .contains("document-facts-missing", "document-missing");
    JsonNode finding = about(answer, "/documents/AUTH_STATEMENT");
    assertThat(finding.path("code").asText()).isEqualTo("document-missing");
    assertThat(finding.path("severity").asText()).isEqualTo("BLOCKER");
    assertThat(finding.path("message").path("en").asText())
        .contains("Authenticity statement", "vouches");
    assertThat(finding.path("message").path("zh").asText()).contains("缺少").contains("核验单");
  }

  @Test
  void aCompleteFilingIsFitAndADuplicateAsksNothing() {
    // Given
    Suite suite = new Suite(filings).outlined();
    for (String code :
        List.of("REPRESENTATIVE_IDENTITY", "ORGANISATION_IDENTITY", "AUTH_STATEMENT")) {
      suite.upload(code, GOOD).statusCode(201);
    }
    suite.tell("REPRESENTATIVE_IDENTITY", Suite.card(IN_TEN_YEARS)).statusCode(201);
    suite.tell("ORGANISATION_IDENTITY", Suite.licence()).statusCode(201);
    UUID event = UUID.randomUUID();

    // When
    suite.checkRequested(event, 1);
    suite.checkRequested(event, 1);
    suite.moved(1, "CHECKING");
    Suite after = new Suite(filings).outlined();
    after.checkRequested(UUID.randomUUID(), 1);

    // Then
    JsonNode answer = documents.awaitEvent(ANSWERED, suite.filing.toString());
    assertThat(answer.path("findings").findValuesAsText("code"))
        .containsExactly("form-code-not-seen");
    assertThat(answer.path("findings").findValuesAsText("severity")).containsExactly("WARNING");
    documents.awaitEvent(ANSWERED, after.filing.toString());
    assertThat(documents.all().stream().filter(r -> suite.filing.toString().equals(r.key())))
        .hasSize(1);
  }

  @Test
  void aDraftIsAnsweredWithoutARowAndAnewWhenItsDocumentsChange() {
    // Given
    Suite unknown = new Suite(filings);
    Suite suite = new Suite(filings).outlined();

    // When
    unknown.draftTyped(4);
    suite.draftTyped(7);
    List<JsonNode> first = answers(suite, 1);
    suite.upload("AUTH_STATEMENT", uniqueJpeg()).statusCode(201);
    List<JsonNode> second = answers(suite, 2);
    suite.tell("ORGANISATION_IDENTITY", Suite.licence()).statusCode(201);
    List<JsonNode> third = answers(suite, 3);

    // Then
    assertThat(answers(unknown, 1).get(0).path("draft").asLong()).isEqualTo(4);
    unknown.list().statusCode(404);
    assertThat(about(first.get(0), "/documents/AUTH_STATEMENT")).isNotNull();
    assertThat(fields(second.get(1))).contains("/documents/ORGANISATION_IDENTITY");
    assertThat(second.get(1).path("findings").findValuesAsText("code"))
        .contains("document-missing");
    assertThat(third).allSatisfy(answer -> assertThat(answer.path("draft").asLong()).isEqualTo(7));
    assertThat(rowsOf(unknown)).isZero();
  }

  private static List<String> fields(JsonNode answer) {
    return answer.path("findings").findValuesAsText("field");
  }

  private static List<JsonNode> answers(Suite suite, int atLeast) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .until(() -> answersNow(suite), found -> found.size() >= atLeast);
  }

  private static List<JsonNode> answersNow(Suite suite) {
    return documents.all().stream()
        .filter(record -> suite.filing.toString().equals(record.key()))
        .map(DocumentChecksTest::read)
        .toList();
  }

  private static JsonNode read(ConsumerRecord<String, byte[]> record) {
    try {
      return new ObjectMapper().readTree(record.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long rowsOf(Suite suite) {
    return QuarkusTransaction.requiringNew().call(() -> known.count("id", suite.filing));
  }

  @Test
  void whatWasToldIsHeldAgainstTheFilingAndTheDay() {
    // Given
    Suite suite = new Suite(filings).outlined();
    suite.upload("REPRESENTATIVE_IDENTITY", GOOD).statusCode(201);
    suite.tell("REPRESENTATIVE_IDENTITY", Suite.card(LocalDate.of(2020, 1, 1))).statusCode(201);

    // When
    suite.checkRequested(UUID.randomUUID(), 1);

    // Then
    JsonNode answer = documents.awaitEvent(ANSWERED, suite.filing.toString());
    assertThat(about(answer, "/documents/REPRESENTATIVE_IDENTITY").path("code").asText())
        .isEqualTo("document-expired");
    assertThat(answer.toString()).doesNotContain("李示例", "330106199003070014");
  }

  @Test
  void whatIsWrongWithAPictureCounts() {
    // Given
    Suite suite = new Suite(filings).outlined();
    suite.upload("ORGANISATION_IDENTITY", TestPictures.jpeg(300, 240)).statusCode(201);

    // When
    suite.checkRequested(UUID.randomUUID(), 1);

    // Then
    JsonNode answer = documents.awaitEvent(ANSWERED, suite.filing.toString());
    assertThat(answer.path("findings").findValuesAsText("code")).contains("picture-small");
  }

  private static JsonNode about(JsonNode answer, String field) {
    for (JsonNode finding : answer.path("findings")) {
      if (finding.path("field").asText().equals(field)) {
        return finding;
      }
    }
    throw new AssertionError("nothing is said about " + field);
  }

  @Test
  void anOlderMoveThatComesLateChangesNothing() {
    // Given
    Suite suite = new Suite(filings).outlined().moved(1, "CHECKING");

    // When
    suite.say(1, 0, "DRAFT");
    suite.say(3, 1, "RETURNED");
    suite.say(2, 1, "CHECKING");
    suite.checkRequested(UUID.randomUUID(), 2);

    // Then
    documents.awaitEvent(ANSWERED, suite.filing.toString());
    suite.list().body("status", equalTo("RETURNED"));
  }

  @Test
  void aRequestThatOutrunsTheOutlineIsAnswered() {
    // Given
    Suite suite = new Suite(filings);

    // When
    suite.checkRequested(UUID.randomUUID(), 1);

    // Then
    JsonNode answer = documents.awaitEvent(ANSWERED, suite.filing.toString());
    assertThat(answer.path("findings")).hasSize(3);
    suite.outlined().list().body("complete", equalTo(false));
  }

  @Test
  void aPoisonedRecordIsPutAside() {
    // Given
    String key = UUID.randomUUID().toString();
    Map<String, String> headers =
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/test",
            "ce_type", MessageType.FILING_OUTLINED.id(),
            "ce_time", "2026-11-23T08:00:00Z",
            "content-type", "application/json");

    // When
    filings.write(key, "{\"filingId\": 7".getBytes(), headers);

    // Then
    try (KafkaTap dead = new KafkaTap(Topics.FILINGS + ".dlq")) {
      assertThat(dead.awaitRecord(record -> key.equals(record.key())).value()).isNotEmpty();
    }
    new Suite(filings).outlined().list().statusCode(200);
  }
}
