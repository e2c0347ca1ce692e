package icp.documents.verification;

import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.page;
import static icp.documents.TestPictures.written;
import static icp.documents.verification.VerificationDriver.BACKDROP;
import static icp.documents.verification.VerificationDriver.FACE;
import static icp.documents.verification.VerificationDriver.STRAIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.documents.Suite;
import icp.documents.TestClock;
import icp.documents.TestPeople;
import icp.documents.form.PlayedOrchestrator;
import icp.documents.store.FileStore;
import icp.documents.store.StoredFiles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the built-in engine, as it comes. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class FaceResourceTest {
  private static KafkaTap filings;
  private static KafkaTap documents;
  Map<String, String> told;
  private Suite suite;
  private VerificationDriver driver;

  @Inject AgroalDataSource database;
  @Inject StoredFiles files;
  @Inject FileStore store;
  @Inject AbandonedCaptures abandoned;
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

  @Test
  void theFaceOfTheCertificatePasses() {
    // Given
    driver.certified();
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);

    // When
    var decided = driver.captured(id);

    // Then
    decided
        .statusCode(200)
        .body("status", equalTo("PASSED"))
        .body("findings", empty())
        .body("comparison", nullValue());
    suite
        .reviewer()
        .get(driver.at(id))
        .then()
        .body("comparison.engine", equalTo("BUILT_IN"))
        .body("comparison.model", containsString("face-api"))
        .body("comparison.verdict", equalTo("PASS"))
        .body("comparison.distance", allOf(greaterThan(0f), lessThan(0.45f)))
        .body("comparison.passDistance", equalTo(0.45f))
        .body("comparison.reviewDistance", equalTo(0.6f));
    suite.applicant().get(driver.at(id) + "/captures/straight").then().statusCode(200);
    suite.applicant().get(driver.at(id) + "/captures/turned").then().statusCode(200);
    JsonNode message =
        documents.awaitEvent(MessageType.VERIFICATION_DECIDED.id(), suite.filing.toString());
    assertThat(message.path("passed").asBoolean()).isTrue();
    assertThat(message.path("method").asText()).isEqualTo("FACE");
  }

  @Test
  void aCertificateWithoutAFaceIsForAReviewer() {
    // Given
    driver.certified(written(page(1600, 1130), "jpg"));
    suite.moved(2, "FACE_VERIFICATION");
    String id = driver.opened(FACE);

    // When
    var submitted = driver.captured(id);
    var unexplained = driver.decide(id, "{\"passed\":false}");
    var decided = driver.decide(id, "{\"passed\":false,\"reason\":\"Another person\"}");

    // Then
    submitted
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"))
        .body("findings.code", hasItem("verification-certificate-without-face"));
    unexplained.statusCode(400);
    decided
        .statusCode(200)
        .body("status", equalTo("FAILED"))
        .body("comparison.verdict", equalTo("UNDECIDED"));
    JsonNode message =
        documents.awaitEvent(MessageType.VERIFICATION_DECIDED.id(), suite.filing.toString());
    assertThat(message.path("passed").asBoolean()).isFalse();
    assertThat(message.path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void aWallThatIsNotWhiteIsForAReviewer() {
    // Given
    driver.certified();
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    BufferedImage wall = TestPeople.plain(1000, 1100, new Color(0x3060a0));
    BufferedImage person = TestPeople.cutOut(TestPeople.astronaut());
    driver
        .straight(id, written(TestPeople.before(wall, person, 500, 200, 1.8), "jpg"))
        .statusCode(200);

    // When
    var submitted = driver.turned(id, driver.asked(id));

    // Then
    submitted
        .body("status", equalTo("SUBMITTED"))
        .body("findings.code", hasItem("verification-ground-not-white"));
  }

  @Test
  void theChallengeIsKeptTo() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);

    // When
    var early = driver.turned(id, driver.asked(id));
    var notStraight = driver.straight(id, driver.asked(id));
    var nobody = driver.straight(id, jpeg(800, 600));
    driver.straight(id, STRAIGHT).statusCode(200).body("status", equalTo("OPEN"));
    var same = driver.turned(id, STRAIGHT);
    var otherSide = driver.turned(id, driver.notAsked(id));
    var photo = driver.photo(id, STRAIGHT);

    // Then
    early.statusCode(409).body("code", equalTo("verification-straight-first"));
    notStraight.statusCode(422).body("findings.code", hasItem("verification-not-straight"));
    nobody.statusCode(422).body("findings.code", hasItem("verification-face-none"));
    same.statusCode(422).body("findings.code", hasItem("verification-captures-alike"));
    String side = driver.seen(id).extract().path("challenge.turnTo");
    otherSide
        .statusCode(422)
        .body("findings.code", hasItem("verification-not-turned-" + side.toLowerCase()));
    photo.statusCode(409).body("code", equalTo("verification-of-a-face"));
    driver
        .straight(driver.opened(BACKDROP), STRAIGHT)
        .statusCode(409)
        .body("code", equalTo("verification-before-a-backdrop"));
  }

  @Test
  void aCaptureTakenAgainLeavesNothingOfTheFirst() throws SQLException {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    driver.straight(id, STRAIGHT).statusCode(200);
    UUID first = uuid("select photo_id from verification where id = ?", id);

    // When
    driver.straight(id, STRAIGHT).statusCode(200);

    // Then
    assertThat(uuid("select photo_id from verification where id = ?", id)).isNotEqualTo(first);
    assertThat(files.findByIdOptional(first)).isEmpty();
  }

  @Test
  void consentIsTakenBackBeforeADecision() throws SQLException {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    driver.captured(id).body("status", equalTo("SUBMITTED"));

    // When
    var withdrawn = driver.withdrawn(id);

    // Then
    withdrawn
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("alternative", equalTo("BACKDROP"))
        .body("consentVersion", equalTo("2026-11"))
        .body("consentedAt", notNullValue())
        .body("consentWithdrawnAt", notNullValue())
        .body("findings", empty());
    requireErased(id);
    driver.decide(id, "{\"passed\":true}").statusCode(409);
    suite.open(BACKDROP).statusCode(201);
  }

  @Test
  void consentIsTakenBackAfterADecisionThatStays() throws SQLException {
    // Given
    driver.certified();
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    driver.captured(id).body("status", equalTo("PASSED"));
    driver.withdrawn(id).statusCode(200);

    // When
    var again = driver.withdrawn(id);

    // Then
    again.statusCode(200).body("status", equalTo("PASSED")).body("decidedAt", notNullValue());
    requireErased(id);
    suite.reviewer().get(driver.at(id)).then().body("comparison", nullValue());
  }

  @Test
  void aCaptureThatNoOtherFollowsIsErased() throws SQLException {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    driver.straight(id, STRAIGHT).statusCode(200);
    UUID capture = uuid("select photo_id from verification where id = ?", id);
    clock.putForward(Duration.ofHours(2));

    // When
    abandoned.erase();

    // Then
    clock.reset();
    requireErased(id);
    assertThat(store.read(capture)).isEmpty();
  }

  @Test
  void consentIsTakenBackByItsOwnerOnly() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    String id = driver.opened(FACE);
    Suite stranger = new Suite(filings).outlined();

    // When
    var refused = stranger.applicant().post(driver.at(id) + "/consent-withdrawal").then();

    // Then
    refused.statusCode(404);
    suite.reviewer().post(driver.at(id) + "/consent-withdrawal").then().statusCode(403);
    driver.withdrawn(driver.opened(BACKDROP)).statusCode(409);
  }

  private void requireErased(String id) throws SQLException {
    suite.reviewer().get(driver.at(id) + "/captures/straight").then().statusCode(404);
    suite.reviewer().get(driver.at(id) + "/captures/turned").then().statusCode(404);
    assertThat(
            text(
                "select concat(photo_id, turned_id, photo_hash, findings, engine, engine_model,"
                    + " engine_verdict, distance, pass_distance, review_distance, compared_at)"
                    + " from verification where id = ?",
                id))
        .isEmpty();
  }

  private UUID uuid(String sql, String id) throws SQLException {
    return UUID.fromString(text(sql, id));
  }

  private String text(String sql, String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, UUID.fromString(id));
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
