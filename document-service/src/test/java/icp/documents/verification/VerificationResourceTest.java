package icp.documents.verification;

import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.written;
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
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class VerificationResourceTest {
  private static final String BACKDROP = "{\"method\":\"BACKDROP\"}";
  private static final String FACE =
      "{\"method\":\"FACE\",\"consent\":{\"given\":true,\"textVersion\":\"2026-11\"}}";

  private static KafkaTap filings;
  private static KafkaTap documents;
  private Suite suite;

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
    String id = opened(BACKDROP);
    byte[] backdrop =
        suite.applicant().get(at(id) + "/backdrop").then().statusCode(200).extract().asByteArray();
    byte[] photo = written(BackdropTest.photo(TestPictures.read(backdrop), 4), "jpg");

    // When
    var submitted = photo(id, photo);
    var queue = suite.reviewer().get("/v1/verifications?status=SUBMITTED&limit=100").then();
    var seen = suite.reviewer().get(at(id) + "/photo").then();
    var decided = decide(id, "{\"passed\":true}");

    // Then
    submitted.statusCode(200).body("status", equalTo("SUBMITTED"));
    queue.statusCode(200).body("items.id", hasItem(id));
    seen.statusCode(200).header("Cache-Control", "no-store").contentType("image/jpeg");
    decided.statusCode(200).body("status", equalTo("PASSED")).body("decidedAt", notNullValue());
    JsonNode message =
        documents.awaitEvent(MessageType.VERIFICATION_DECIDED.id(), suite.filing.toString());
    assertThat(message.path("passed").asBoolean()).isTrue();
    assertThat(message.path("revision").asInt()).isEqualTo(1);
    assertThat(message.path("method").asText()).isEqualTo("BACKDROP");
    decide(id, "{\"passed\":true}").statusCode(409).body("state.status", equalTo("PASSED"));
    photo(id, photo).statusCode(409).body("code", equalTo("verification-closed"));
    suite.open(BACKDROP).statusCode(409).body("code", equalTo("verification-at-work"));
  }

  @Test
  void aPhotoWithoutThisBackdropIsRefused() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = opened(BACKDROP);
    byte[] another = written(Backdrop.image(BackdropCode.nonce()), "jpg");

    // When
    var without = photo(id, jpeg(800, 600));
    var ofAnother = photo(id, another);

    // Then
    without
        .statusCode(422)
        .body("code", equalTo("verification-photo-refused"))
        .body("findings.code", contains("verification-backdrop-not-seen"));
    ofAnother
        .statusCode(422)
        .body("findings.code", contains("verification-backdrop-of-another"))
        .body("findings[0].message.zh", notNullValue());
    suite.applicant().get(at(id)).then().body("status", equalTo("OPEN"));
  }

  @Test
  void aVerificationExpiresAndANewerOneEndsIt() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String first = opened(FACE);
    String second = opened(FACE);

    // When
    clock.putForward(Duration.ofHours(25));
    var late = photo(second, jpeg(800, 600));

    // Then
    suite.applicant().get(at(first)).then().body("status", equalTo("EXPIRED"));
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
  void withoutAnEngineAFaceGoesToAReviewer() {
    // Given
    suite.moved(2, "FACE_VERIFICATION");
    String id = opened(FACE);

    // When
    var submitted = photo(id, jpeg(800, 600));
    var unexplained = decide(id, "{\"passed\":false}");
    var decided = decide(id, "{\"passed\":false,\"reason\":\"Another person\"}");

    // Then
    submitted.statusCode(200).body("status", equalTo("SUBMITTED"));
    unexplained.statusCode(400);
    decided.statusCode(200).body("status", equalTo("FAILED"));
    JsonNode message =
        documents.awaitEvent(MessageType.VERIFICATION_DECIDED.id(), suite.filing.toString());
    assertThat(message.path("passed").asBoolean()).isFalse();
    assertThat(message.path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void ofTwoDecisionsAtOnceOneHolds() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = opened(FACE);
    photo(id, jpeg(800, 600)).statusCode(200);

    // When
    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            decide(id, "{\"passed\":" + (i % 2 == 0) + ",\"reason\":\"Seen\"}")
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
    String id = opened(FACE);
    Suite stranger = new Suite(filings).outlined();

    // When
    var others = stranger.applicant().get(at(id)).then();

    // Then
    others.statusCode(404).body("code", equalTo("filing-not-found"));
    stranger.applicant().get(stranger.verifications() + "/" + id).then().statusCode(404);
    suite
        .applicant()
        .contentType(ContentType.JSON)
        .body("{\"passed\":true}")
        .post(at(id) + "/decision")
        .then()
        .statusCode(403);
    suite.applicant().get("/v1/verifications").then().statusCode(403);
    suite.reviewer().get("/v1/verifications?status=LATE").then().statusCode(400);
  }

  private String at(String id) {
    return suite.verifications() + "/" + id;
  }

  private String opened(String body) {
    return UUID.fromString(suite.open(body).statusCode(201).extract().path("id")).toString();
  }

  private ValidatableResponse photo(String id, byte[] photo) {
    return suite.applicant().contentType("image/jpeg").body(photo).put(at(id) + "/photo").then();
  }

  private ValidatableResponse decide(String id, String body) {
    return suite
        .reviewer()
        .contentType(ContentType.JSON)
        .body(body)
        .post(at(id) + "/decision")
        .then();
  }
}
