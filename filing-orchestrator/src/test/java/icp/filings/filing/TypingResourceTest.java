package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.platform.messaging.Publication;
import icp.platform.messaging.Publications;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is typed is examined provisionally by the owners of the parts. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class TypingResourceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FilingDriver drive = new FilingDriver();
  private final KafkaTap topic = new KafkaTap(Topics.FILINGS);
  private final Publications publications;

  TypingResourceTest(Publications publications) {
    this.publications = publications;
  }

  @AfterEach
  void close() {
    topic.close();
  }

  @Test
  void aDraftThatSaysEnoughIsAskedAboutProvisionally() {
    String id = drive.draft(FilingDriver.COMPLETE);

    List<JsonNode> questions = questions(id, 3);

    assertThat(questions)
        .extracting(TypingResourceTest::part)
        .containsExactlyInAnyOrder("DOMAIN", "INSTANCE", "DOCUMENTS");
    assertThat(questions)
        .allSatisfy(
            asked -> {
              assertThat(asked.get("draft").asLong()).isEqualTo(1);
              assertThat(asked.get("revision").asInt()).isZero();
              assertThat(asked.toString()).doesNotContain("李雷", "330102199003070019");
            });
    assertThat(drive.filing(id).getList("checks.provisional")).containsOnly(true).hasSize(3);
    assertThat(drive.filing(id).getList("checks.fit")).containsOnlyNulls();
  }

  @Test
  void anAnswerIsShownWithAMarkAndToldToWhoFollows() {
    long before = publications.last();
    String id = drive.draft(FilingDriver.COMPLETE);
    drive.answerDraft(id, 1, Part.DOMAIN, FilingDriver.blocker("domain-expired", Part.DOMAIN));
    drive.answerDraft(id, 1, Part.INSTANCE, "[]");

    JsonNode told = followed(before, id, 2).get(0);

    assertThat(told.get("accountId").asText()).isEqualTo(drive.account.toString());
    assertThat(told.get("sequence").asLong()).isEqualTo(1);
    JsonPath filing = drive.filing(id);
    assertThat(filing.getList("checks.find { it.part == 'DOMAIN' }.findings.code"))
        .containsExactly("domain-expired");
    assertThat(filing.getBoolean("checks.find { it.part == 'DOMAIN' }.fit")).isFalse();
    assertThat(filing.getBoolean("checks.find { it.part == 'INSTANCE' }.fit")).isTrue();
    assertThat(filing.getString("status")).isEqualTo("DRAFT");
    assertThat(filing.getMap("serviceNumbers")).isEmpty();
    assertThat(drive.sequences(id)).containsExactly(1L);
  }

  @Test
  void onlyWhatHasChangedIsAskedAgainAndAnOlderAnswerChangesNothing() {
    String id = drive.draft(FilingDriver.COMPLETE);
    questions(id, 3);
    patch(id, "{\"websites\":{\"1\":{\"remark\":\"读书\"}}}");
    patch(id, "{\"websites\":{\"1\":{\"domain\":\"huamu.cn\"}}}");

    List<JsonNode> questions = questions(id, 5);
    drive.answerDraft(id, 1, Part.DOMAIN, FilingDriver.blocker("too-late", Part.DOMAIN));
    drive.answerDraft(id, 3, Part.DOMAIN, FilingDriver.blocker("in-time", Part.DOMAIN));

    assertThat(questions.subList(3, 5))
        .extracting(TypingResourceTest::part)
        .containsExactlyInAnyOrder("DOMAIN", "DOCUMENTS");
    assertThat(questions.subList(3, 5)).allMatch(asked -> asked.get("draft").asLong() == 3);
    awaitAnswered(id, "DOMAIN");
    assertThat(drive.filing(id).getList("checks.findings.flatten().code"))
        .containsExactly("in-time");
  }

  @Test
  void ofSeveralWebsitesThoseAreAskedAboutOfWhichEnoughIsSaid() {
    String id = drive.draft(FilingDriver.COMPLETE);
    questions(id, 3);
    patch(id, "{\"websites\":{\"2\":{\"name\":\"小草花木札记\"},\"3\":{\"domain\":\"c.cn\"}}}");

    JsonNode domains = questions(id, 5).stream().skip(3).filter(this::isOfDomain).findFirst().get();

    assertThat(domains.at("/facts/domains").toString())
        .isEqualTo("{\"1\":\"yunshan.cn\",\"3\":\"c.cn\"}");
  }

  @Test
  void whatIsTakenBackIsNotShownAsFoundAnyMore() {
    String id = drive.draft(FilingDriver.COMPLETE);
    patch(id, "{\"websites\":null}");

    assertThat(drive.filing(id).getList("checks.part")).containsExactly("DOCUMENTS");
    assertThat(drive.filing(drive.draft("{\"province\":\"33\"}")).getList("checks")).isEmpty();
  }

  @Test
  void aSubmissionAsksAnewAndWhatWasProvisionalIsGone() {
    String id = drive.draft(FilingDriver.COMPLETE);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.answerDraft(id, 1, Part.DOMAIN, FilingDriver.blocker("x", Part.DOMAIN));
    drive.answerAll(id, 1);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");

    assertThat(drive.filing(id).getList("checks.provisional")).containsOnly(false).hasSize(5);
    assertThat(questions(id, 6).subList(3, 6)).allMatch(asked -> asked.get("draft").isNull());
  }

  private boolean isOfDomain(JsonNode asked) {
    return part(asked).equals("DOMAIN");
  }

  private static String part(JsonNode asked) {
    return asked.at("/facts/part").asText();
  }

  private void patch(String id, String patch) {
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(patch)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200);
  }

  private void awaitAnswered(String id, String part) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> drive.filing(id).get("checks.find { it.part == '" + part + "' }.fit") != null);
  }

  /** What was asked about a filing so far, when it is so much. */
  private List<JsonNode> questions(String id, int atLeast) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .until(
            () ->
                topic.all().stream()
                    .filter(record -> id.equals(record.key()))
                    .filter(
                        record -> MessageType.CHECK_REQUESTED.id().equals(KafkaTap.type(record)))
                    .map(ConsumerRecord::value)
                    .map(TypingResourceTest::read)
                    .toList(),
            found -> found.size() >= atLeast);
  }

  /** What the feed told of checked drafts of a filing, when it is so much. */
  private List<JsonNode> followed(long after, String id, int atLeast) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                publications.after(after, 1000).stream()
                    .filter(told -> told.type().equals(MessageType.DRAFT_CHECKED.id()))
                    .filter(told -> told.key().equals(id))
                    .map(Publication::data)
                    .map(TypingResourceTest::read)
                    .toList(),
            found -> found.size() >= atLeast);
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(new String(json, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
