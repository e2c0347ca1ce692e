package icp.documents.verification;

import static icp.documents.verification.VerificationDriver.FACE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import icp.documents.Suite;
import icp.documents.form.PlayedOrchestrator;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a provider's engine at whose address nobody answers. */
@QuarkusTest
@TestProfile(FaceFailsClosedTest.EngineAway.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class FaceFailsClosedTest {
  Map<String, String> told;

  /** Port 9 discards, where anybody listens at all. */
  public static class EngineAway implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "beian.face.engine", "HTTP",
          "beian.face.url", "http://127.0.0.1:9/compare",
          "beian.face.timeout", "2s");
    }
  }

  @Test
  void aFaceThatNobodyComparedIsForAReviewer() {
    try (KafkaTap filings = Suite.filingsTopic()) {
      // Given
      Suite suite = new Suite(filings).outlined();
      told.put(suite.filing + "/claim", "true");
      VerificationDriver driver = new VerificationDriver(suite).certified();
      suite.moved(1, "FACE_VERIFICATION");
      String id = driver.opened(FACE);

      // When
      var submitted = driver.captured(id);

      // Then
      submitted
          .statusCode(200)
          .body("status", equalTo("SUBMITTED"))
          .body("findings.code", hasItem("verification-engine-away"));
      suite
          .reviewer()
          .get(driver.at(id))
          .then()
          .body("comparison.engine", equalTo("HTTP"))
          .body("comparison.verdict", equalTo("UNDECIDED"));
    }
  }
}
