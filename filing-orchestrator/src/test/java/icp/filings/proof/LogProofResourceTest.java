package icp.filings.proof;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.contracts.CheckAnswered;
import icp.contracts.Part;
import icp.filings.Simulators;
import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import icp.filings.filing.FilingHands;
import icp.filings.review.ReviewHands;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to the log or to a row behind the service's back is found and named. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "proof"))
@WithTestResource(Simulators.class)
class LogProofResourceTest {
  private static final int LINES = 6;

  private final FilingHands filings;
  private final ReviewHands reviews;

  LogProofResourceTest(FilingHands filings, ReviewHands reviews) {
    this.filings = filings;
    this.reviews = reviews;
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR));
  }

  /** Created, edited twice, submitted, found fit, returned. */
  private UUID returned() {
    UUID account = UUID.randomUUID();
    UUID id = filings.begin(account, "{}");
    filings.edit(account, id, FilingHands.etag(1), "{\"province\":\"33\"}");
    filings.edit(account, id, FilingHands.etag(2), Certificates.another(FilingDriver.COMPLETE));
    filings.submit(account, id, FilingHands.etag(3));
    filings.answer(
        FilingDriver.ASKED.stream()
            .map(part -> new CheckAnswered(id, 1, part, List.of(), number(part), "book"))
            .toList());
    // Registers are asked beside, and answer when they like.
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> operator().get("/v1/filings/" + id).path("status"), "PRELIMINARY_REVIEW"::equals);
    reviews.giveBack(UUID.randomUUID(), id, FilingHands.etag(5), "请核实李雷的姓名");
    return id;
  }

  private static SortedMap<Integer, String> number(Part part) {
    return part == Part.INSTANCE ? new TreeMap<>(Map.of(1, "number-1")) : null;
  }

  private static JsonPath proveAll(String what) {
    return prove(what + "?lines=100000");
  }

  private static JsonPath prove(String what) {
    return operator().post("/v1/log-proofs/" + what).then().statusCode(200).extract().jsonPath();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update filing_event set actor = 'x' where filing_id = $ and sequence = 2 | 2 | HASH",
        "update filing_event set detail = '{}' where filing_id = $ and sequence = 6 | 6 | HASH",
        "update filing_event set at = at + interval '1 us' where filing_id = $ and sequence = 3 | 3 | HASH",
        "update filing_event set revision = 2 where filing_id = $ and sequence = 4 | 4 | HASH",
        "update filing_event set hash = '\\x00' where filing_id = $ and sequence = 1 | 1 | HASH",
        "update filing_event set to_status = 'LOST' where filing_id = $ and sequence = 5 | 5 | UNREADABLE",
        "delete from filing_event where filing_id = $ and sequence = 3 | 3 | GAP",
        "delete from filing_event where filing_id = $ and sequence = 1 | 1 | GAP",
        "delete from filing_event where filing_id = $ and sequence > 4 | 5 | END",
        "delete from filing_event where filing_id = $ | 1 | END",
        "update filing set sequence = 5 where id = $ | 6 | END",
        "update filing set sequence = 7 where id = $ | 7 | END",
        "update filing set last_hash = '\\x00' where id = $ | 6 | END",
        "delete from filing where id = $ | 1 | NO_FILING",
      })
  void whatWasDoneToTheLogIsNamedByFilingLineAndKind(String sql, long sequence, String kind)
      throws SQLException {
    UUID id = returned();
    Tampering.with(id, sql);

    JsonPath proof = proveAll("chains");

    Tampering.forget(id);
    assertThat(proof.getBoolean("holds")).isFalse();
    assertThat(proof.getString("fault.filingId")).isEqualTo(id.toString());
    assertThat(proof.getLong("fault.sequence")).isEqualTo(sequence);
    assertThat(proof.getString("fault.kind")).isEqualTo(kind);
  }

  @Test
  void linesThatChangedPlacesAreNamed() throws SQLException {
    UUID id = returned();
    Tampering.with(
        id, "update filing_event set sequence = -2 where filing_id = $ and sequence = 2");
    Tampering.with(id, "update filing_event set sequence = 2 where filing_id = $ and sequence = 3");
    Tampering.with(
        id, "update filing_event set sequence = 3 where filing_id = $ and sequence = -2");

    JsonPath proof = proveAll("chains");

    Tampering.forget(id);
    assertThat(proof.getString("fault.kind")).isEqualTo("HASH");
    assertThat(proof.getLong("fault.sequence")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "account_id = gen_random_uuid(), account_id",
    "status = 'APPROVED', status",
    "version = 77, version",
    "revision = 3, revision",
    "facts = '\\x01', facts",
    "province = '34', province",
    "service_numbers = 'stolen', service_numbers",
    "reasons = null, reasons",
    "due_at = due_at + interval '1 us', due_at",
    "due_at = null, due_at",
    "created_at = created_at - interval '1 us', created_at",
    "updated_at = updated_at - interval '1 us', updated_at",
    "entered_at = entered_at - interval '1 us', entered_at"
  })
  void aRowThatIsNotWhatItsLogComesToIsNamedByColumn(String set, String column)
      throws SQLException {
    UUID id = returned();
    Tampering.with(id, "update filing set " + set + " where id = $");

    JsonPath proof = proveAll("rows");

    Tampering.forget(id);
    assertThat(proof.getString("fault.filingId")).isEqualTo(id.toString());
    assertThat(proof.getString("fault.kind")).isEqualTo("ROW");
    assertThat(proof.getString("fault.detail")).endsWith(" of " + column);
  }

  @Test
  void aDomainNameThatTheFactsDoNotNameIsFound() throws SQLException {
    UUID id = returned();
    Tampering.with(id, "insert into filing_domain (domain, filing_id) values ('stray.cn', $)");

    JsonPath proof = proveAll("rows");

    Tampering.forget(id);
    assertThat(proof.getString("fault.filingId")).isEqualTo(id.toString());
    assertThat(proof.getString("fault.detail")).endsWith(" of domains");
  }

  @Test
  void aLogThatNobodyTouchedIsReadPartByPart() {
    for (int i = 0; i < 210; i++) {
      filings.begin(UUID.randomUUID(), "{}");
    }
    returned();

    for (String what : List.of("chains", "rows")) {
      long read = 0;
      int parts = 0;
      String after = "";
      do {
        JsonPath proof = prove(what + "?lines=1" + after);
        assertThat(proof.getBoolean("holds")).isTrue();
        assertThat(proof.getInt("untold")).isZero();
        read += proof.getLong("lines");
        parts++;
        after = proof.getString("next") == null ? null : "&after=" + proof.getString("next");
      } while (after != null);
      assertThat(parts).isGreaterThan(1);
      assertThat(read)
          .isGreaterThanOrEqualTo(210 + LINES)
          .isEqualTo(proveAll(what).getLong("lines"));
    }
  }

  @Test
  void onlyOperatorsProveAndOnlyWithinBounds() {
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.REVIEWER))
        .post("/v1/log-proofs/chains")
        .then()
        .statusCode(403);
    operator().post("/v1/log-proofs/chains?lines=0").then().statusCode(400);
    operator().post("/v1/log-proofs/rows?lines=100001").then().statusCode(400);
  }
}
