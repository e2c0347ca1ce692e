package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A filing's way through the real handlers, on PostgreSQL and Kafka; the test plays the others. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class FilingJourneyResourceTest {
  private final FilingDriver drive = new FilingDriver();
  private final FilingLog log;

  FilingJourneyResourceTest(FilingLog log) {
    this.log = log;
  }

  @Test
  void aFitFilingIsReviewedVerifiedAndGoesOn() {
    String id = drive.inReview();
    assertThat(drive.filing(id).getString("serviceNumbers.1")).isEqualTo("number-1");
    assertThat(drive.filing(id).getList("checks.fit", Boolean.class)).containsOnly(true);

    drive.post(drive.reviewer(), id, "approve").then().body("status", equalTo("FACE_VERIFICATION"));
    assertThat(drive.filing(id).getList("nextActions")).contains("VERIFY", "WITHDRAW");
    drive.verified(id, 1, true);
    drive.awaitStatus(id, "SMS_VERIFICATION");
  }

  @Test
  void theLogHasNoGapAndItsHashesHold() {
    String id = drive.inReview();
    List<FilingEvent> events = log.after(UUID.fromString(id), 0, 100);
    assertThat(events)
        .extracting(FilingEvent::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, events.size()).boxed().toList());
    byte[] before = FilingEvent.NO_HASH;
    for (FilingEvent event : events) {
      assertThat(event.hash()).isEqualTo(event.hashOver(before));
      before = event.hash();
    }
  }

  @Test
  void submittingAsksEachPartWithItsFactsAndNoPersonalData() {
    String id = drive.submitted();
    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> askedOfSubmission(tap, id) == FilingDriver.ASKED.size());
      assertThat(asked(tap, id))
          .allSatisfy(said -> assertThat(said).doesNotContain("李雷", "3301021990"));
    }
  }

  /** What was typed before was asked about, too. */
  private static long askedOfSubmission(KafkaTap tap, String id) {
    return asked(tap, id).stream().filter(said -> said.contains("\"draft\":null")).count();
  }

  private static List<String> asked(KafkaTap tap, String id) {
    return tap.all().stream()
        .filter(record -> id.equals(record.key()))
        .filter(record -> MessageType.CHECK_REQUESTED.id().equals(KafkaTap.type(record)))
        .map(record -> new String(record.value()))
        .toList();
  }

  @Test
  void unfitPartsReturnItOnceAllHaveAnsweredAndTheNumberGoesBack() {
    String id = drive.submitted();
    drive.answer(id, 1, Part.DOMAIN, FilingDriver.blocker("domain-expired", Part.DOMAIN));
    drive.answer(id, 1, Part.DOCUMENTS, FilingDriver.blocker("document-missing", Part.DOCUMENTS));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                drive.filing(id).getList("checks.fit", Boolean.class).size() == 5
                    && drive.filing(id).getList("checks.findings.flatten().code").size() == 2);
    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");

    drive.answer(id, 1, Part.INSTANCE, "[]");
    drive.awaitStatus(id, "RETURNED");
    assertThat(drive.filing(id).getList("checks.findings.flatten().code"))
        .containsExactlyInAnyOrder("domain-expired", "document-missing");
    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      JsonNode released = tap.awaitEvent(MessageType.PART_RELEASED.id(), id);
      assertThat(released.path("part").asText()).isEqualTo("INSTANCE");
    }
  }

  @Test
  void anAnswerThatIsRevisedReturnsItWithTheNewFindings() {
    String id = drive.inReview();

    drive.answer(id, 1, Part.DOMAIN, FilingDriver.blocker("domain-expired", Part.DOMAIN));

    drive.awaitStatus(id, "RETURNED");
    assertThat(drive.filing(id).getList("checks.findings.flatten().code"))
        .containsExactly("domain-expired");
    drive.answer(id, 1, Part.DOMAIN, "[]");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> drive.filing(id).getList("checks.findings.flatten()").isEmpty());
    assertThat(drive.filing(id).getString("status")).isEqualTo("RETURNED");
  }

  @Test
  void anAnswerToAnOlderRevisionChangesNothing() {
    String id = drive.submitted();
    for (Part part : FilingDriver.ASKED) {
      drive.answer(id, 1, part, FilingDriver.blocker("x", part));
    }
    drive.awaitStatus(id, "RETURNED");
    drive.post(drive.applicant(), id, "submit").then().body("revision", equalTo(2));

    drive.answerAll(id, 1);
    drive.answer(id, 2, Part.DOMAIN, "[]");
    drive.answer(id, 2, Part.DOCUMENTS, "[]");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                drive.filing(id).getList("checks.fit").stream().filter(Boolean.TRUE::equals).count()
                    == 4);
    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");
  }

  @Test
  void answersTwiceAndLateMoveItOnce() {
    String id = drive.submitted();
    UUID event = UUID.randomUUID();
    drive.answer(event, id, 1, Part.DOMAIN, "[]");
    drive.answer(event, id, 1, Part.DOMAIN, "[]");
    drive.answerAll(id, 1);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    drive.answerAll(id, 1);
    String other = drive.inReview();
    assertThat(drive.sequences(id)).containsExactly(1L, 2L, 3L);
    assertThat(drive.sequences(other)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aReturnedFilingShowsItsReasonsAndIsMended() {
    String id = drive.inReview();
    drive
        .reviewer()
        .header("If-Match", drive.etag(id))
        .body("{\"reasons\":[{\"code\":\"site-name-unrelated\",\"field\":\"/websites/1/name\"}]}")
        .post("/v1/filings/" + id + "/return")
        .then()
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("reasons[0].field", equalTo("/websites/1/name"))
        .body("reasons[0].message.zh", containsString("网站名称"));
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body("{\"websites\":{\"1\":{\"name\":\"小草园艺札记\"}}}")
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("facts.websites.1.domain", equalTo("yunshan.cn"));
  }

  @Test
  void aForgedVerificationBeforeItsTimeChangesNothing() {
    String id = drive.inReview();
    drive.verified(id, 1, true);
    String other = drive.inReview();
    drive.post(drive.reviewer(), other, "approve").then().statusCode(200);
    drive.verified(other, 1, true);
    drive.awaitStatus(other, "SMS_VERIFICATION");
    assertThat(drive.filing(id).getString("status")).isEqualTo("PRELIMINARY_REVIEW");
  }

  @Test
  void poisonOnEachTopicIsPutAsideAndTheNextIsHeard() {
    for (String topic : List.of(Topics.DOMAINS, Topics.INSTANCES, Topics.DOCUMENTS)) {
      String key = UUID.randomUUID().toString();
      try (KafkaTap tap = new KafkaTap(topic);
          KafkaTap dead = new KafkaTap(topic + ".dlq")) {
        tap.write(key, new byte[] {1, 2, 3}, Map.of());
        dead.awaitRecord(record -> key.equals(record.key()));
      }
    }
    assertThat(drive.filing(drive.inReview()).getInt("revision")).isEqualTo(1);
  }
}
