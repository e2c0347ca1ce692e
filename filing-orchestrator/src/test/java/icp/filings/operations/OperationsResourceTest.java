package icp.filings.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.contracts.FilingStatus;
import icp.filings.filing.ManyFilings;
import icp.filings.filing.TimeCursor;
import icp.platform.http.Ids;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many filings stand where, and which are stuck. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "search"))
class OperationsResourceTest {
  private static final String FAR = "2100-01-01T00:00:00Z";

  private final AgroalDataSource database;
  private final StuckFilings stuckFilings;

  OperationsResourceTest(AgroalDataSource database, StuckFilings stuckFilings) {
    this.database = database;
    this.stuckFilings = stuckFilings;
  }

  /** Nobody else's filings stand in the way of what is counted here. */
  @BeforeEach
  void leaveNoneInTheSameProvince() throws SQLException {
    ManyFilings.run(
        database,
        "update filing set status = 'WITHDRAWN', due_at = null"
            + " where province = '65' or status in ('CHECKING', 'PRELIMINARY_REVIEW')");
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR));
  }

  private String filing(FilingStatus status, Duration ago, String due) throws SQLException {
    UUID id = Ids.next();
    ManyFilings.run(
        database,
        """
        insert into filing (id, account_id, version, status, revision, sequence, last_hash, province,
                            due_at, created_at, updated_at, entered_at)
        values ('%s', '%s', 1, '%s', 1, 1, '', '65', '%s', now(), now(), '%s')
        """
            .formatted(id, UUID.randomUUID(), status, due, Instant.now().minus(ago)));
    return id.toString();
  }

  @Test
  void filingsAreCountedByWhereTheyStandAndProvince() throws SQLException {
    filing(FilingStatus.PRELIMINARY_REVIEW, Duration.ofHours(1), FAR);
    filing(FilingStatus.PRELIMINARY_REVIEW, Duration.ofHours(3), FAR);
    filing(FilingStatus.PRELIMINARY_REVIEW, Duration.ofHours(9), FAR);
    filing(FilingStatus.APPROVED, Duration.ofDays(9), FAR);

    String of = "find { it.province == '65' && it.status == '%s' }.%s";
    var counts = operator().get("/v1/filing-counts").then().statusCode(200).extract().jsonPath();

    assertThat(counts.getInt(of.formatted("PRELIMINARY_REVIEW", "count"))).isEqualTo(3);
    assertThat(counts.getLong(of.formatted("PRELIMINARY_REVIEW", "oldestSeconds")))
        .isBetween(9 * 3600L, 9 * 3600L + 300);
    assertThat(counts.getLong(of.formatted("PRELIMINARY_REVIEW", "medianSeconds")))
        .isBetween(3 * 3600L, 3 * 3600L + 300);
    assertThat(counts.getInt(of.formatted("APPROVED", "count"))).isEqualTo(1);
    assertThat((Object) counts.get(of.formatted("APPROVED", "oldestSeconds"))).isNull();
  }

  /** Being asked anew each ten minutes, they have a deadline ahead of them for ever. */
  @Test
  void whatWaitsLongerThanAllowedIsStuckThoughItsWaitBeganAnew() throws SQLException {
    String checked = filing(FilingStatus.CHECKING, Duration.ofMinutes(25), FAR);
    String reviewed = filing(FilingStatus.PRELIMINARY_REVIEW, Duration.ofDays(15), FAR);
    filing(FilingStatus.CHECKING, Duration.ofMinutes(5), FAR);
    filing(FilingStatus.PRELIMINARY_REVIEW, Duration.ofHours(2), FAR);
    filing(FilingStatus.APPROVED, Duration.ofDays(500), FAR);

    List<String> found = new ArrayList<>();
    String after = "";
    do {
      var page =
          operator()
              .get("/v1/stuck-filings?limit=1" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      found.addAll(page.getList("items.id"));
      after = page.getString("after") == null ? null : "&after=" + page.getString("after");
    } while (after != null);

    assertThat(found).containsExactly(reviewed, checked);
  }

  @Test
  void whatIsStuckSaysSinceWhen() throws SQLException {
    filing(FilingStatus.CHECKING, Duration.ofMinutes(25), FAR);

    Instant since =
        Instant.parse(operator().get("/v1/stuck-filings").path("items[0].overdueSince"));

    assertThat(since)
        .isBetween(Instant.now().minusSeconds(16 * 60), Instant.now().minusSeconds(14 * 60));
  }

  /** Within a transaction: the clock of the service would move it at once. */
  @Test
  void whatTheClockShouldHaveMovedIsStuck() throws SQLException {
    QuarkusTransaction.begin();
    try {
      String id =
          filing(
              FilingStatus.FACE_VERIFICATION,
              Duration.ofDays(16),
              "" + Instant.now().minus(Duration.ofHours(20)));
      assertThat(stuckFilings.after(TimeCursor.of(null), 100))
          .extracting(found -> found.id().toString())
          .contains(id);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @Test
  void stuckFilingsAreFoundAlongAnIndex() throws SQLException {
    ManyFilings.run(database, "analyze filing");
    try (var connection = database.getConnection();
        var explain = stuckFilings.prepare(connection, "explain ", TimeCursor.of(null), 21);
        var row = explain.executeQuery()) {
      while (row.next()) {
        assertThat(row.getString(1)).doesNotContain("Seq Scan on filing");
      }
    }
  }

  @Test
  void operatorsAloneSeeAllOfThem() {
    for (String path : List.of("/v1/filing-counts", "/v1/stuck-filings")) {
      given()
          .auth()
          .oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT, Roles.REVIEWER))
          .get(path)
          .then()
          .statusCode(403);
    }
    operator()
        .get("/v1/stuck-filings?after=nonsense")
        .then()
        .statusCode(400)
        .body("code", equalTo("request-malformed"));
  }
}
