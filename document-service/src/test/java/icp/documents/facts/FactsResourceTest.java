package icp.documents.facts;

import static icp.documents.TestPictures.uniqueJpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import icp.documents.Suite;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class FactsResourceTest {
  private static final String CODE = "REPRESENTATIVE_IDENTITY";
  private static final LocalDate LATER = LocalDate.of(2036, 1, 1);
  private static KafkaTap filings;

  @Inject AgroalDataSource database;

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
  void outline() {
    suite = new Suite(filings).outlined();
  }

  @Test
  void whatIsGoodIsToldWithoutAFinding() {
    // When
    var told = suite.tell(CODE, Suite.card(LATER));

    // Then
    told.statusCode(201)
        .header("ETag", "\"0\"")
        .body("code", equalTo(CODE))
        .body("facts.document", equalTo("ID_MAINLAND"))
        .body("facts.named", equalTo(true))
        .body("facts.numbered", equalTo(true))
        .body("facts.validUntil", equalTo("2036-01-01"))
        .body("findings", empty());
  }

  @Test
  void theNameAndTheNumberAreNotKept() throws SQLException {
    // When
    suite.tell(CODE, Suite.card(LATER)).statusCode(201);

    // Then
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "select f::text, name, number from document_facts f where filing_id = '"
                    + suite.filing
                    + "'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).doesNotContain("李示例", "330106199003070014");
      assertThat(row.getString(2)).matches("[0-9a-f]{64}");
      assertThat(row.getString(3)).matches("[0-9a-f]{64}").isNotEqualTo(row.getString(2));
    }
  }

  @Test
  void everythingThatIsWrongIsAFindingAtOnceAndTheListKeepsIt() {
    // When
    var told =
        suite.tell(
            CODE,
            """
            {"document":"ID_MAINLAND","name":"李示例","number":"990106199002300012",
             "validUntil":"2020-01-01"}""");

    // Then
    told.statusCode(201)
        .body(
            "findings.code",
            containsInAnyOrder(
                "document-number-division-unknown",
                "document-number-birth-date-impossible",
                "document-number-check-character-wrong",
                "document-expired"))
        .body("findings.severity", hasItem("BLOCKER"));
    suite
        .list()
        .body(
            "documents.find { it.document.code == '" + CODE + "' }.findings.code",
            hasItems("document-number-check-character-wrong", "document-expired"));
  }

  @Test
  void theListTellsOfWhatNotEnoughIsTold() {
    // Given
    suite.upload(CODE, uniqueJpeg()).statusCode(201);

    // When
    var before = suite.list();
    suite.tell(CODE, Suite.card(LATER)).statusCode(201);
    var after = suite.list();

    // Then
    before
        .body("untold", contains(CODE, "ORGANISATION_IDENTITY"))
        .body("documents.find { it.document.code == '" + CODE + "' }.facts", nullValue());
    after
        .body("untold", contains("ORGANISATION_IDENTITY"))
        .body("complete", equalTo(false))
        .body("documents.find { it.document.code == '" + CODE + "' }.findings", empty());
  }

  @Test
  void whatIsToldAnewNeedsTheVersionThatWasSeen() {
    // Given
    suite.tell(CODE, Suite.card(LATER)).statusCode(201);
    String other = Suite.card(LATER.plusDays(1));

    // When
    var again = suite.tell(CODE, Suite.card(LATER));
    var blind = suite.tell(CODE, other);
    var stale = tell("\"7\"", other);
    var seen = tell("\"0\"", other);

    // Then
    again.statusCode(200).header("ETag", "\"0\"");
    blind.statusCode(428).body("code", equalTo("if-match-missing"));
    stale.statusCode(412).body("code", equalTo("if-match-stale"));
    seen.statusCode(200).header("ETag", "\"1\"");
  }

  private ValidatableResponse tell(String ifMatch, String facts) {
    return suite
        .applicant()
        .header("If-Match", ifMatch)
        .contentType(ContentType.JSON)
        .body(facts)
        .put(suite.documents() + "/" + CODE + "/facts")
        .then();
  }

  @Test
  void whatIsMalformedIsRefusedAllAtOnce() {
    // When
    var places =
        suite.tell(
            CODE,
            """
            {"document":"id card","name":"","number":"%s","longTerm":true,
             "validUntil":"2036-01-01"}"""
                .formatted("1".repeat(41)));
    var day = suite.tell(CODE, "{\"document\":\"ID_MAINLAND\",\"validUntil\":\"2026-02-30\"}");
    var far = suite.tell(CODE, "{\"document\":\"ID_MAINLAND\",\"signedOn\":\"+99999-01-01\"}");
    var unknown = suite.tell(CODE, "{\"document\":\"LIBRARY_CARD\"}");
    var nothing = suite.tell(CODE, "null");

    // Then
    places
        .statusCode(400)
        .body("errors.field", hasItems("/document", "/name", "/number", "/ofOneTerm"));
    day.statusCode(400).body("errors.field", contains("/validUntil"));
    far.statusCode(400);
    unknown.statusCode(400).body("errors.field", contains("/document"));
    nothing.statusCode(400);
    suite.list().body("documents.facts", everyItem(nullValue()));
  }

  @Test
  void aDocumentThatIsNotForThisIsAFinding() {
    // When
    var told = suite.tell(CODE, Suite.licence());

    // Then
    told.statusCode(201).body("findings.code", hasItem("document-not-accepted"));
  }

  @Test
  void nothingIsToldOfWhatIsNotUploadedOrWhileTheFilingIsExamined() {
    // When
    var unlisted = suite.tell("NO_SUCH_THING", Suite.card(LATER));
    var verification = suite.tell("ADMINISTRATOR_PRESENCE", Suite.card(LATER));
    suite.moved(1, "CHECKING");
    var closed = suite.tell(CODE, Suite.card(LATER));

    // Then
    unlisted.statusCode(404).body("code", equalTo("document-not-on-list"));
    verification.statusCode(422).body("code", equalTo("document-without-facts"));
    closed.statusCode(409).body("code", equalTo("filing-not-open"));
  }

  @Test
  void nobodyElseTells() {
    // Given
    Suite stranger = new Suite(filings);
    String facts = suite.documents() + "/" + CODE + "/facts";

    // When
    var others =
        stranger.applicant().contentType(ContentType.JSON).body(Suite.card(LATER)).put(facts);
    var reviewers =
        suite.reviewer().contentType(ContentType.JSON).body(Suite.card(LATER)).put(facts);

    // Then
    others.then().statusCode(404).body("code", equalTo("filing-not-found"));
    reviewers.then().statusCode(403);
  }
}
