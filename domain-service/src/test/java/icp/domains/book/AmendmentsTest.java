package icp.domains.book;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import icp.regulations.Book;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class AmendmentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final String APPROVED =
      """
      {"kind": "GENERIC", "approved": "YES", "source": "domain.miit.gov.cn, 2026-11-24",
       "from": "2026-01-01", "why": "The ministry has approved it."}
      """;

  private static final String REGISTRAR =
      """
      {"name": {"en": "Names of Hangzhou", "zh": "杭州域名"}, "aliases": ["HZ Names"],
       "approved": "YES", "source": "domain.miit.gov.cn", "from": "2026-01-01", "why": "New."}
      """;

  @Inject Book bundled;
  @Inject AmendmentTable table;
  @Inject AgroalDataSource database;

  private final UUID operator = UUID.randomUUID();
  private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
  private final String tld = "t" + word;
  private final String registrar = "r-" + word;

  @Test
  void aSuffixIsAmendedAndHoldsAtOnce() {
    put("tlds/" + tld, APPROVED, null)
        .statusCode(200)
        .header("ETag", matchesPattern("\"[0-9]+\""))
        .body("approved", equalTo("YES"));

    get("tlds/." + tld.toUpperCase(Locale.ROOT))
        .body("approved", equalTo("YES"))
        .body("unicode", equalTo(tld))
        .body("book", containsString("+"));
    get("tlds").body("items.ascii", hasItem(tld)).body("items.ascii", hasItem("cn"));
  }

  @Test
  void anAmendmentGoesBeforeTheBooksOwnEntryAndIsTakenBack() {
    String own = get("registrars?name=hichina").extract().path("items[0].source");
    String tag =
        put("registrars/hichina", REGISTRAR, null).statusCode(200).extract().header("ETag");
    try {
      get("registrars/hichina")
          .header("ETag", equalTo(tag))
          .body("name.zh", equalTo("杭州域名"))
          .body("aliases", contains("HZ Names"));
      get("registrars?name=hz names").body("items.id", contains("hichina"));
    } finally {
      take("registrars/hichina", tag).statusCode(204);
    }
    get("registrars/hichina").header("ETag", nullValue()).body("source", equalTo(own));
    get("registrars?name=hz names").body("items", equalTo(List.of()));
  }

  @Test
  void everyChangeIsInTheAudit() throws SQLException {
    String path = "registrars/" + registrar;
    String tag = put(path, REGISTRAR, null).statusCode(200).extract().header("ETag");
    take(path, tag).statusCode(204);

    String actions =
        "select string_agg(action, ',' order by id) from audit_entry where actor = '%s'"
            + " and subject_kind = 'book' and subject_id = '%s'";
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(actions.formatted(operator, registrar))) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("AMEND_REGISTRAR,RESTORE_REGISTRAR");
    }
  }

  @Test
  void everyChangeIsKeptWithWhoAndWhy() {
    String path = "registrars/" + registrar;
    String first = put(path, REGISTRAR, null).statusCode(200).extract().header("ETag");
    String refused =
        REGISTRAR.replace("\"YES\"", "\"NO\", \"reason\": {\"en\": \"No.\", \"zh\": \"否。\"}");
    String second = put(path, refused, first).statusCode(200).extract().header("ETag");
    take(path, second).statusCode(204);

    get(path + "/history")
        .body("items.by", equalTo(List.of(operator + "", operator + "", operator + "")))
        .body("items.before.approved", contains("NO", "YES"))
        .body("items.after.approved", contains("NO", "YES"))
        .body("items[0].after", nullValue())
        .body("items[2].before", nullValue())
        .body("items[0].why", equalTo("It was wrong."))
        .body("after", nullValue());
    String after = get(path + "/history?limit=2").extract().path("after");
    get(path + "/history?after=" + after).body("items.why", contains("New."));
  }

  @Test
  void aChangeIsMadeFromWhatWasSeen() {
    String path = "tlds/" + tld;
    put(path, APPROVED, "\"1\"").statusCode(412);
    String tag = put(path, APPROVED, null).statusCode(200).extract().header("ETag");
    put(path, APPROVED, null).statusCode(428);
    put(path, APPROVED, "\"0\"").statusCode(412);
    take(path, null).statusCode(428);
    take(path, "\"0\"").statusCode(412);
    take(path, tag).statusCode(204);
    take(path, tag).statusCode(404).body("code", equalTo("not-amended"));
    // Whoever has seen an entry that is gone has not seen the one that came after it.
    put(path, APPROVED, null).statusCode(200);
    take(path, tag).statusCode(412);
  }

  @Test
  void ofSeveralAtOnceOneIsFirst() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    Callable<Integer> one = () -> put("tlds/" + tld, APPROVED, null).extract().statusCode();

    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> status : callers.invokeAll(List.of(one, one, one, one))) {
      statuses.add(status.get());
    }
    callers.shutdown();

    assertThat(statuses).containsExactlyInAnyOrder(200, 428, 428, 428);
  }

  @Test
  void anotherReplicaKnowsItWhenItLooksNext() {
    CurrentBook other = new CurrentBook(bundled, table);
    other.refresh();
    String before = other.now().version();

    put("tlds/" + tld, APPROVED, null).statusCode(200);

    assertThat(other.now().tld(tld, TODAY)).isEmpty();
    other.refresh();
    assertThat(other.now().tld(tld, TODAY)).isPresent();
    assertThat(other.now().version()).isNotEqualTo(before).startsWith(bundled.version() + "+");
  }

  @Test
  void anEntryHoldsOnItsDaysAlone() {
    put("tlds/" + tld, APPROVED.replace("2026-01-01", "2198-01-01"), null).statusCode(200);

    get("tlds/" + tld, 404).body("code", equalTo("tld-not-in-book"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"update amendment_change set why = 'x'", "delete from amendment_change"})
  void theRecordOfChangesCannotBeChanged(String sql) {
    put("tlds/" + tld, APPROVED, null).statusCode(200);

    assertThatThrownBy(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind": "GENERIC"    | "kind": null       | /kind
          "approved": "YES"    | "approved": null   | /approved
          "source": "domain.   | "source": " domain.| /source
          "from": "2026-01-01" | "from": null       | /from
          "from": "2026-01-01" | "from": "2026-01-01", "to": "2026-01-01" | /to
          "why": "The          | "why": " The       | /why
          """)
  void whatIsNotAsItShouldBeIsPointedAt(String good, String bad, String field) {
    put("tlds/" + tld, APPROVED.replace(good, bad), null)
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a_b", "-a", "a..cn", "a.com", "a b", "xn--a"})
  void whatIsNoSuffixIsRefused(String bad) {
    operator()
        .contentType(ContentType.JSON)
        .body(APPROVED)
        .put("/v1/tlds/{tld}", bad)
        .then()
        .statusCode(400)
        .body("errors.field", contains("tld"));
  }

  @Test
  void aReasonGoesWithARefusalAlone() {
    put("registrars/" + registrar, REGISTRAR.replace("\"YES\"", "\"NO\""), null)
        .statusCode(400)
        .body("errors.field", contains("/reason"));
    put("registrars/Upper", REGISTRAR, null).statusCode(400);
  }

  @Test
  void operatorsAlone() {
    for (String role : List.of(Roles.APPLICANT, Roles.REVIEWER)) {
      RequestSpecification caller =
          given().auth().oauth2(Tokens.of(UUID.randomUUID(), role)).contentType(ContentType.JSON);
      caller.body(APPROVED).put("/v1/tlds/" + tld).then().statusCode(403);
      caller.get("/v1/tlds/" + tld + "/history").then().statusCode(403);
      caller.delete("/v1/registrars/hichina?why=x").then().statusCode(403);
    }
  }

  private ValidatableResponse put(String path, String body, String ifMatch) {
    RequestSpecification request = operator().contentType(ContentType.JSON).body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/v1/" + path).then();
  }

  private ValidatableResponse take(String path, String ifMatch) {
    RequestSpecification request = operator().queryParam("why", "It was wrong.");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.delete("/v1/" + path).then();
  }

  private ValidatableResponse get(String path) {
    return get(path, 200);
  }

  private ValidatableResponse get(String path, int status) {
    return operator().get("/v1/" + path).then().statusCode(status);
  }

  private RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(operator, Roles.OPERATOR));
  }
}
