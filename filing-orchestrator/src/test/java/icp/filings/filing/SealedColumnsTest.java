package icp.filings.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.filings.proof.ProofHands;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is said of a person stands in clear in any column of any table. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class SealedColumnsTest {
  private static final String NAME = "欧阳雪松";
  private static final String NUMBER = Certificates.person("330102");
  private static final String MOBILE = "13877665544";
  private static final String OTHER_MOBILE = "13766554433";
  private static final String EMAIL = "ouyangxuesong@example.cn";
  private static final String STREET = "雪松里七十七号";
  private static final List<String> MARKED =
      List.of(NAME, NUMBER, MOBILE, OTHER_MOBILE, EMAIL, STREET);

  private static final String FACTS =
      FilingDriver.COMPLETE
          .replace("李雷", NAME)
          .replace("330102199003070019", NUMBER)
          .replace("13800000001", MOBILE)
          .replace("13800000002", OTHER_MOBILE)
          .replace("lilei@example.cn", EMAIL)
          .replace("清河坊1号", STREET + "1号");

  private final FilingDriver drive = new FilingDriver();
  private final AgroalDataSource database;
  private final ProofHands proof;

  SealedColumnsTest(AgroalDataSource database, ProofHands proof) {
    this.database = database;
    this.proof = proof;
  }

  @Test
  void noColumnOfAnyTableShowsWhoFiles() throws SQLException {
    // Given
    String id =
        drive
            .applicant()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(FACTS)
            .post("/v1/filings")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.answerAll(id, 1);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    drive
        .reviewer()
        .header("If-Match", drive.etag(id))
        .body(
            "{\"reasons\":[{\"code\":\"person-differs\",\"field\":\"/entity/name\",\"note\":\""
                + NAME
                + NUMBER
                + "\"}]}")
        .post("/v1/filings/" + id + "/return")
        .then()
        .statusCode(200);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.answerAll(id, 2);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    drive.post(drive.reviewer(), id, "approve").then().statusCode(200);
    drive.verified(id, 2, true);
    drive.awaitStatus(id, "SMS_VERIFICATION");

    // When
    List<String> found = tablesThatShow(MARKED);

    // Then
    assertThat(found).isEmpty();
    assertThat(tablesThatShow(List.of(id))).contains("filing", "filing_key", "filing_revision");
    assertThat(proof.fault()).isNull();
  }

  @Test
  void whatIsMovedToAnotherFilingDoesNotOpen() throws SQLException {
    // Given
    String one = drive.draft(FACTS);
    String other = drive.draft(FilingDriver.COMPLETE);

    // When
    run(
        "update filing f set facts = o.facts from filing o where f.id = '%s' and o.id = '%s'"
            .formatted(other, one));

    // Then
    drive.applicant().get("/v1/filings/" + other).then().statusCode(500);
    drive.applicant().get("/v1/filings/" + one).then().statusCode(200);
    run("delete from filing_key where filing_id = '" + other + "'");
  }

  @Test
  void withoutItsKeyAFilingIsErased() throws SQLException {
    // Given
    String id = drive.draft(FACTS);
    String etag = drive.etag(id);

    // When
    run("delete from filing_key where filing_id = '" + id + "'");

    // Then
    drive
        .applicant()
        .get("/v1/filings/" + id)
        .then()
        .statusCode(410)
        .body("code", equalTo("filing-erased"));
    drive
        .applicant()
        .header("If-Match", etag)
        .contentType("application/merge-patch+json")
        .body("{\"province\":\"44\"}")
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(410);
    drive.applicant().get("/v1/filings").then().statusCode(200);
  }

  @Test
  void aMoveThatSaysNothingNewLeavesWhatIsSealedAsItIs() throws SQLException {
    // Given
    String id = drive.draft(FACTS);
    String before = value("select facts::text from filing where id = '" + id + "'");

    // When
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);

    // Then
    assertThat(value("select facts::text from filing where id = '" + id + "'")).isEqualTo(before);
  }

  private List<String> tablesThatShow(List<String> marked) throws SQLException {
    List<String> shown = new ArrayList<>();
    for (String table : tables()) {
      String all = value("select coalesce(string_agg(t::text, ' '), '') from \"" + table + "\" t");
      marked.stream()
          .filter(mark -> spellings(mark).anyMatch(all::contains))
          .forEach(mark -> shown.add(table));
    }
    return shown;
  }

  /** As text, as the bytes of a column and as what often carries bytes in text. */
  private static Stream<String> spellings(String mark) {
    byte[] bytes = mark.getBytes(UTF_8);
    return Stream.of(
        mark, HexFormat.of().formatHex(bytes), Base64.getEncoder().encodeToString(bytes));
  }

  private List<String> tables() throws SQLException {
    String all =
        value(
            "select string_agg(table_name, ',') from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
    return List.of(all.split(","));
  }

  private String value(String select) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet row = connection.createStatement().executeQuery(select)) {
      row.next();
      return row.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
