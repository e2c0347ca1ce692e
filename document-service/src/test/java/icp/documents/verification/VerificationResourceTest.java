package icp.documents.verification;

import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.written;
import static icp.documents.verification.VerificationDriver.BACKDROP;
import static icp.documents.verification.VerificationDriver.FACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.documents.Suite;
import icp.documents.TestClock;
import icp.documents.TestPictures;
import icp.documents.backdrop.TestBackdrops;
import icp.documents.form.PlayedOrchestrator;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class VerificationResourceTest {
  private static KafkaTap filings;
  private static KafkaTap documents;
  Map<String, String> told;
  private Suite suite;
  private VerificationDriver driver;

  @Inject TestClock clock;

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

  @BeforeEach
  void outline() {
    suite = new Suite(filings).outlined();
    told.put(suite.filing + "/claim", "true");
    driver = new VerificationDriver(suite);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void opensOnlyInFaceVerification() {
    for (String status : List.of("PRELIMINARY_REVIEW", "SMS_VERIFICATION", "RETURNED")) {
      // When
      var refused = suite.moved(1, status).open(BACKDROP);

      // Then
      refused
          .statusCode(409)
          .body("code", equalTo("verification-not-open"))
          .body("state.status", equalTo(status));
    }
    suite.moved(1, "FACE_VERIFICATION").open(BACKDROP).statusCode(201);
  }

  @Test
  void theBackdropRoadLeadsToAReviewersDecision() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(BACKDROP);
    byte[] photo = written(TestBackdrops.photo(backdrop(id), 150, 90), "jpg");

    // When
    var submitted = driver.photo(id, photo);
    var queue = suite.reviewer().get("/v1/verifications?status=SUBMITTED&limit=100").then();
    var seen = suite.applicant().get(driver.at(id) + "/photo").then();
    var decided = driver.decide(id, "{\"passed\":true}");

    // Then
    submitted
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"))
        .body("findings.code", contains("verification-top-red-or-blue"));
    queue.statusCode(200).body("items.id", hasItem(id));
    seen.statusCode(200).header("Cache-Control", "no-store").contentType("image/jpeg");
    decided.statusCode(200).body("status", equalTo("PASSED")).body("decidedAt", notNullValue());
    JsonNode message =
        documents.awaitEvent(MessageType.VERIFICATION_DECIDED.id(), suite.filing.toString());
    assertThat(message.path("passed").asBoolean()).isTrue();
    assertThat(message.path("revision").asInt()).isEqualTo(1);
    assertThat(message.path("method").asText()).isEqualTo("BACKDROP");
    driver.decide(id, "{\"passed\":true}").statusCode(409).body("state.status", equalTo("PASSED"));
    driver.photo(id, photo).statusCode(409).body("code", equalTo("verification-closed"));
    suite.open(BACKDROP).statusCode(409).body("code", equalTo("verification-at-work"));
  }

  @Test
  void aPhotoWithoutThisBackdropIsRefused() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(BACKDROP);

    // When
    var refused = driver.photo(id, jpeg(800, 600));

    // Then
    refused
        .statusCode(422)
        .body("code", equalTo("verification-photo-refused"))
        .body("findings.code", contains("verification-face-none", "verification-backdrop-not-seen"))
        .body("findings[0].message.zh", notNullValue());
    driver.seen(id).body("status", equalTo("OPEN"));
  }

  @Test
  void aPhotoIsUsedOnceHoweverItsCodeIsChanged() {
    // Given: the same photo twice, but for the code, as whoever pastes another would make it
    suite.moved(1, "FACE_VERIFICATION");
    String first = driver.opened(BACKDROP);
    driver
        .photo(first, written(TestBackdrops.photo(backdrop(first), 31, 17), "jpg"))
        .statusCode(200);
    Suite later = new Suite(filings).outlined().moved(1, "FACE_VERIFICATION");
    VerificationDriver another = new VerificationDriver(later);
    String second = another.opened(BACKDROP);
    BufferedImage backdrop = backdrop(later, another.at(second));

    // When
    var refused = another.photo(second, written(TestBackdrops.photo(backdrop, 31, 17), "jpg"));

    // Then
    refused.statusCode(422).body("findings.code", hasItem("verification-photo-used-before"));
    another
        .photo(second, written(TestBackdrops.photo(backdrop, -260, 140), "jpg"))
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"));
  }

  @Test
  void theBackdropIsPrintedOnSheets() throws IOException {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(BACKDROP);

    // When
    var pdf =
        suite
            .applicant()
            .accept("application/pdf")
            .get(driver.at(id) + "/backdrop?paper=A3")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();

    // Then
    try (PDDocument printed = Loader.loadPDF(pdf)) {
      assertThat(printed.getNumberOfPages()).isEqualTo(4);
    }
    suite
        .applicant()
        .accept("application/pdf")
        .get(driver.at(id) + "/backdrop?paper=A5")
        .then()
        .statusCode(400)
        .body("errors.field", contains("paper"));
    suite.applicant().get(driver.at(driver.opened(FACE)) + "/backdrop").then().statusCode(409);
  }

  @Test
  void aVerificationExpiresAndANewerOneEndsIt() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String first = driver.opened(FACE);
    String second = driver.opened(FACE);

    // When
    clock.putForward(Duration.ofHours(25));
    var late = driver.straight(second, VerificationDriver.STRAIGHT);

    // Then
    suite.applicant().get(driver.at(first)).then().body("status", equalTo("EXPIRED"));
    late.statusCode(422).body("findings.code", contains("verification-expired"));
  }

  @Test
  void aFaceNeedsConsentAndABackdropDoesNot() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");

    // When
    var none = suite.open("{\"method\":\"FACE\"}");
    var refused =
        suite.open("{\"method\":\"FACE\",\"consent\":{\"given\":false,\"textVersion\":\"1\"}}");
    var given = suite.open(FACE);

    // Then
    none.statusCode(403).body("code", equalTo("consent-required"));
    refused.statusCode(403).body("code", equalTo("consent-required"));
    given
        .statusCode(201)
        .body("consentVersion", equalTo("2026-11"))
        .body("consentedAt", notNullValue());
  }

  @Test
  void ofTwoDecisionsAtOnceOneHolds() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    driver.captured(id).statusCode(200);

    // When
    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            driver
                                .decide(id, "{\"passed\":" + (i % 2 == 0) + ",\"reason\":\"Seen\"}")
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    // Then
    assertThat(statuses).containsExactly(200, 409, 409, 409);
    documents.awaitEvent(MessageType.VERIFICATION_DECIDED.id(), suite.filing.toString());
  }

  @Test
  void strangersSeeAndDecideNothing() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    Suite stranger = new Suite(filings).outlined();

    // When
    var others = stranger.applicant().get(driver.at(id)).then();

    // Then
    others.statusCode(404).body("code", equalTo("filing-not-found"));
    stranger.applicant().get(stranger.verifications() + "/" + id).then().statusCode(404);
    suite
        .applicant()
        .contentType(ContentType.JSON)
        .body("{\"passed\":true}")
        .post(driver.at(id) + "/decision")
        .then()
        .statusCode(403);
    suite.applicant().get("/v1/verifications").then().statusCode(403);
    suite.reviewer().get("/v1/verifications?status=LATE").then().statusCode(400);
  }

  private BufferedImage backdrop(String id) {
    return backdrop(suite, driver.at(id));
  }

  private static BufferedImage backdrop(Suite suite, String verification) {
    return TestPictures.read(
        suite
            .applicant()
            .get(verification + "/backdrop")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray());
  }
}
