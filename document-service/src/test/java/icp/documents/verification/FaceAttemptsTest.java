package icp.documents.verification;

import static icp.documents.verification.VerificationDriver.BACKDROP;
import static icp.documents.verification.VerificationDriver.FACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import icp.documents.Suite;
import icp.documents.TestClock;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With bands so narrow that even the same person fails: no photo of another person may be had. */
@QuarkusTest
@TestProfile(FaceAttemptsTest.NobodyPasses.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class FaceAttemptsTest {
  /** Two attempts a day, each of which the engine fails. */
  public static class NobodyPasses implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "beian.face.pass-distance", "0.001",
          "beian.face.review-distance", "0.002",
          "beian.face.attempts-per-day", "2");
    }
  }

  private static KafkaTap filings;
  private Suite suite;
  private VerificationDriver driver;

  @Inject TestClock clock;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  @BeforeEach
  void outline() {
    suite = new Suite(filings).outlined();
    driver = new VerificationDriver(suite).certified();
    suite.moved(1, "FACE_VERIFICATION");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void anAttemptThatTheEngineFailsIsFollowedByAnother() {
    // Given
    String first = driver.opened(FACE);

    // When
    var failed = driver.captured(first);

    // Then
    failed
        .statusCode(200)
        .body("status", equalTo("FAILED"))
        .body("findings.code", hasItem("verification-captures-of-two"))
        .body("findings.fix.en", hasItem(containsString("BACKDROP")));
    suite.open(FACE).statusCode(201);
    suite.list().body("status", equalTo("FACE_VERIFICATION"));
  }

  @Test
  void theLastAttemptOfADayIsForAReviewerAndOneMoreIsTomorrow() {
    // Given
    driver.captured(driver.opened(FACE)).body("status", equalTo("FAILED"));
    String last = driver.opened(FACE);
    driver.captured(last).body("status", equalTo("SUBMITTED"));
    driver.withdrawn(last).statusCode(200);

    // When
    var refused = suite.open(FACE);

    // Then
    String seconds =
        refused
            .statusCode(429)
            .body("code", equalTo("face-attempts-used-up"))
            .body("detail", containsString("BACKDROP"))
            .extract()
            .header("Retry-After");
    assertThat(Long.parseLong(seconds)).isBetween(1L, 86_400L);
    suite.open(BACKDROP).statusCode(201);
    clock.putForward(Duration.ofSeconds(Long.parseLong(seconds) + 1));
    suite.open(FACE).statusCode(201);
  }
}
