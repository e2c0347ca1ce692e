package icp.documents.sight;

import static icp.documents.TestPictures.jpeg;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reviewer sees pictures while they have the filing, and each look is on record. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class LooksTest {
  private static final String CODE = "AUTH_STATEMENT";
  private static KafkaTap filings;

  Map<String, String> told;
  @Inject AgroalDataSource database;

  private final UUID reviewer = UUID.randomUUID();
  private Suite suite;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  @BeforeEach
  void thereIsADocument() {
    suite = new Suite(filings, UUID.randomUUID()).outlined();
    suite.upload(CODE, jpeg(1200, 900)).statusCode(201);
  }

  private ValidatableResponse look(String... roles) {
    return given()
        .auth()
        .oauth2(Tokens.of(reviewer, roles))
        .get(suite.documents() + "/" + CODE + "/content")
        .then();
  }

  private String claim() {
    return suite.filing + "/claim";
  }

  private List<String> looks() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select actor || ' ' || action || ' ' || detail from audit_entry"
                    + " where subject_kind = 'filing' and subject_id = ? order by id")) {
      select.setString(1, suite.filing.toString());
      List<String> found = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    }
  }

  @Test
  void withoutAClaimNothingIsShown() throws SQLException {
    look(Roles.REVIEWER).statusCode(403).body("code", equalTo("claim-needed"));

    assertThat(looks()).isEmpty();
  }

  @Test
  void withAClaimItIsShownAndEachLookIsOnRecordUntilTheClaimEnds() throws SQLException {
    told.put(claim(), "true");
    look(Roles.REVIEWER).statusCode(200).contentType("image/jpeg");
    look(Roles.REVIEWER).statusCode(200);

    assertThat(told.get(suite.filing + "/asked")).isEqualTo(reviewer.toString());
    told.remove(claim());

    look(Roles.REVIEWER).statusCode(403);
    String line = reviewer + " LOOK_AT_PICTURE {\"what\":\"document " + CODE + "\"}";
    assertThat(looks()).containsExactly(line, line);
  }

  @Test
  void whereNobodyCanTellWhoHasItNothingIsShown() throws SQLException {
    for (String unreadable : List.of("", "\"perhaps\"", "null")) {
      told.put(claim(), unreadable);

      assertThat(look(Roles.REVIEWER).extract().statusCode()).isIn(403, 503);
    }
    assertThat(looks()).isEmpty();
  }

  @Test
  void operatorsSeeNoPictures() {
    told.put(claim(), "true");

    look(Roles.OPERATOR).statusCode(403);
  }

  @Test
  void whoseItIsSeesItWithoutAClaim() throws SQLException {
    suite.applicant().get(suite.documents() + "/" + CODE + "/content").then().statusCode(200);

    assertThat(looks()).isEmpty();
  }
}
