package icp.documents.verification;

import static icp.documents.verification.VerificationDriver.FACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import icp.documents.Suite;
import icp.documents.form.PlayedOrchestrator;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was measured of a face is for the reviewer who has the filing, and so is the decision. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class MeasuredTest {
  private static final String PASSED = "{\"passed\":true}";
  private static KafkaTap filings;

  Map<String, String> told;
  @Inject AgroalDataSource database;

  private Suite suite;
  private VerificationDriver driver;
  private String id;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  /** Without a certificate nobody can compare: a person decides. */
  @BeforeEach
  void aFaceWaitsForADecision() {
    suite = new Suite(filings).outlined();
    driver = new VerificationDriver(suite);
    suite.moved(1, "FACE_VERIFICATION");
    id = driver.opened(FACE);
    driver.captured(id).statusCode(200).body("status", equalTo("SUBMITTED"));
  }

  private void claimed(String said) {
    told.put(suite.filing + "/claim", said);
  }

  private ValidatableResponse look() {
    return suite.reviewer().get(driver.at(id)).then();
  }

  private int audited(String action, String subject) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select count(*) from audit_entry where action = ? and subject_id = ?")) {
      select.setString(1, action);
      select.setString(2, subject);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private int looks() throws SQLException {
    return audited("LOOK_AT_MEASURED", suite.filing.toString());
  }

  @Test
  void withoutAClaimNothingThatWasMeasuredOrFoundIsShown() throws SQLException {
    look()
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"))
        .body("findings", nullValue())
        .body("comparison", nullValue());

    assertThat(looks()).isZero();
  }

  @Test
  void withAClaimItIsShownAndTheLookIsOnRecord() throws SQLException {
    claimed("true");

    look()
        .statusCode(200)
        .body("findings", notNullValue())
        .body("comparison.verdict", equalTo("UNDECIDED"));

    assertThat(looks()).isEqualTo(1);
  }

  @Test
  void whereNobodyCanTellWhoHasItNothingIsShownOrDecided() {
    claimed("");

    look().statusCode(503).body("code", equalTo("claim-unknown"));
    driver.decide(id, PASSED).statusCode(503).body("code", equalTo("claim-unknown"));
  }

  @Test
  void listsShowItToNobody() {
    claimed("true");
    String row = "items.find { it.id == '" + id + "' }.";

    suite
        .reviewer()
        .get("/v1/verifications?status=SUBMITTED&limit=100")
        .then()
        .statusCode(200)
        .body(row + "status", equalTo("SUBMITTED"))
        .body(row + "findings", nullValue())
        .body(row + "comparison", nullValue());
  }

  @Test
  void whoseItIsSeesWhatWasFoundAndNotWhatWasMeasuredAlsoAsAReviewer() throws SQLException {
    claimed("true");

    RestAssured.given()
        .auth()
        .oauth2(Tokens.of(suite.account, Roles.APPLICANT, Roles.REVIEWER))
        .get(driver.at(id))
        .then()
        .statusCode(200)
        .body("findings", notNullValue())
        .body("comparison", nullValue());

    assertThat(looks()).isZero();
  }

  @Test
  void onlyWhoHasClaimedTheFilingDecidesAndItIsOnRecord() throws SQLException {
    driver.decide(id, PASSED).statusCode(403).body("code", equalTo("claim-needed"));
    driver.seen(id).body("status", equalTo("SUBMITTED"));
    claimed("true");

    driver.decide(id, PASSED).statusCode(200).body("comparison.verdict", equalTo("UNDECIDED"));

    assertThat(audited("DECIDE_VERIFICATION", id)).isEqualTo(1);
  }
}
