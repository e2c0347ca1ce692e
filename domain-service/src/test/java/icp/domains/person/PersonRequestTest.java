package icp.domains.person;

import static icp.domains.check.Orchestrator.codes;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import icp.contracts.FilingStatus;
import icp.domains.check.Orchestrator;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
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
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class PersonRequestTest {
  private static final UUID OPERATOR = UUID.randomUUID();

  @Inject AgroalDataSource database;

  private final UUID account = UUID.randomUUID();
  private final String name = "p" + UUID.randomUUID() + ".cn";
  private final String seller = number();
  private final String buyer = number();
  private Orchestrator orchestrator;

  @AfterEach
  void close() {
    if (orchestrator != null) {
      orchestrator.close();
    }
  }

  /** A number of nobody's: what is not of mainland China is not examined. */
  private static String number() {
    return "E" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
  }

  private static RequestSpecification as(UUID caller, String role) {
    return given().auth().oauth2(Tokens.of(caller, role)).contentType(ContentType.JSON);
  }

  private static RequestSpecification operator() {
    return as(OPERATOR, Roles.OPERATOR);
  }

  private static String said(String holder, String number) {
    return """
        {"holderName": "%s", "holderKind": "INDIVIDUAL", "holderCertificateType": "PASSPORT",
         "holderCertificateNumber": "%s", "registrar": "DNSPod", "expiresOn": "2199-01-01",
         "realName": {"state": "NONE"}}
        """
        .formatted(holder, number);
  }

  private void tell(UUID teller, String holder, String number) {
    String seen = as(teller, Roles.APPLICANT).get("/v1/domains/" + name).header("ETag");
    RequestSpecification telling = as(teller, Roles.APPLICANT);
    (seen == null ? telling : telling.header("If-Match", seen))
        .body(said(holder, number))
        .put("/v1/domains/" + name)
        .then()
        .statusCode(seen == null ? 201 : 200);
  }

  private ValidatableResponse own(UUID caller, String kind) {
    return as(caller, Roles.APPLICANT)
        .body("{\"kind\":\"%s\",\"reason\":\"their own wish\"}".formatted(kind))
        .post("/v1/person-requests")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse of(String number, String kind) {
    return operator()
        .body(
            """
            {"kind": "%s", "certificateType": "PASSPORT", "certificateNumber": "%s",
             "reason": "letter 118"}
            """
                .formatted(kind, number.toLowerCase()))
        .post("/v1/person-requests")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse history() {
    return as(account, Roles.APPLICANT).get("/v1/domains/" + name + "/history").then();
  }

  @Test
  void whoAsksGetsAllThatIsTheirsInClear() {
    tell(account, "韩梅梅", seller);
    tell(account, "李雷", buyer);

    own(account, "EXPORT")
        .body("own", equalTo(true))
        .body("names.name", contains(name))
        .body("names[0].outcome", equalTo("EXPORTED"))
        .body("kept.names[0].told.holder.name", contains("李雷", "韩梅梅"))
        .body("kept.names[0].told.holder.certificateNumber", contains(buyer, seller))
        .body("kept.names[0].told[0].registrar", equalTo("DNSPod"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXPORT", "ERASURE"})
  void aStrangerFindsNothingOfAnothers(String kind) {
    tell(account, "韩梅梅", seller);

    own(UUID.randomUUID(), kind).body("names", empty());
    as(UUID.randomUUID(), Roles.APPLICANT)
        .body("{\"kind\":\"%s\",\"reason\":\"r\",\"name\":\"%s\"}".formatted(kind, name))
        .post("/v1/person-requests")
        .then()
        .statusCode(200)
        .body("names", empty());

    history().body("items[0].holderName", equalTo("韩梅梅"));
  }

  @Test
  void ofOthersNamesOneGetsWhatNamesOneself() {
    tell(account, "韩梅梅", seller);
    tell(account, "李雷", buyer);

    of(seller, "EXPORT")
        .body("own", equalTo(false))
        .body("names.name", contains(name))
        .body("names[0].accountId", equalTo(account.toString()))
        .body("kept.names[0].told.holder.certificateNumber", contains(seller));
  }

  @Test
  void anErasedNameIsAsIfNothingHadBeenSaid() {
    tell(account, "韩梅梅", seller);
    tell(account, "李雷", buyer);

    own(account, "ERASURE")
        .body("names.outcome", contains("ERASED"))
        .body("names[0].why.en", not(equalTo("")))
        .body("kept", nullValue());

    RequestSpecification applicant = as(account, Roles.APPLICANT);
    applicant.get("/v1/domains/" + name).then().statusCode(404);
    applicant.get("/v1/domains").then().statusCode(200).body("items", empty());
    applicant
        .body(
            "{\"domain\":\"%s\",\"province\":\"33\",\"entityKind\":\"INDIVIDUAL\"}".formatted(name))
        .post("/v1/domain-checks")
        .then()
        .statusCode(200)
        .body("findings.code", hasItem("domain-registration-missing"));
    own(account, "EXPORT").body("names", empty());
  }

  @Test
  void theHistoryOfAnErasedNameSaysSoInItsOrder() {
    tell(account, "韩梅梅", seller);
    own(account, "ERASURE");
    tell(account, "李雷", buyer);

    history()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.erased", contains(null, true))
        .body("items.holderName", contains("李雷", null))
        .body("items[1].kind", equalTo("UPDATED"))
        .body("items[1].told", empty())
        .body("items[1].privacyProtection", nullValue());
  }

  @Test
  void aFormerHolderIsErasedAlone() {
    tell(account, "韩梅梅", seller);
    tell(account, "李雷", buyer);

    of(seller, "ERASURE").body("names.outcome", contains("ERASED"));

    history().body("items.erased", contains(null, true));
    as(account, Roles.APPLICANT)
        .get("/v1/domains/" + name)
        .then()
        .statusCode(200)
        .body("holderName", equalTo("李雷"));
    of(seller, "EXPORT").body("names", empty());
    of(buyer, "EXPORT").body("names.name", contains(name));
  }

  @Test
  void whatOtherSourcesSayOfAnotherHolderStays() {
    tell(account, "韩梅梅", seller);
    registrar(UUID.randomUUID(), "李雷", buyer).body("items.outcome", contains("APPLIED"));
    String seen = as(account, Roles.APPLICANT).get("/v1/domains/" + name).header("ETag");

    of(buyer, "ERASURE").body("names.outcome", contains("ERASED"));

    as(account, Roles.APPLICANT)
        .get("/v1/domains/" + name)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(seen)))
        .body("holderName", equalTo("韩梅梅"))
        .body("source", equalTo("APPLICANT"));
  }

  private ValidatableResponse registrar(UUID event, String holder, String number) {
    return operator()
        .body(
            """
            {"updates": [{"eventId": "%s", "accountId": "%s", "name": "%s", "kind": "UPDATED",
              "at": "2026-11-24T00:00:00Z", "holder": {"name": "%s", "kind": "INDIVIDUAL",
              "certificateType": "PASSPORT", "certificateNumber": "%s"}}]}
            """
                .formatted(event, account, name, holder, number))
        .post("/v1/registrar-updates")
        .then()
        .statusCode(200);
  }

  @Test
  void anErasedEventThatIsToldAgainBringsNothingBack() {
    UUID event = UUID.randomUUID();
    registrar(event, "韩梅梅", seller);
    of(seller, "ERASURE").body("names.outcome", contains("ERASED"));

    registrar(event, "韩梅梅", seller).body("items.outcome", contains("ALREADY_KNOWN"));

    of(seller, "EXPORT").body("names", empty());
    as(account, Roles.APPLICANT).get("/v1/domains/" + name).then().statusCode(404);
  }

  @Test
  void whatIsLeftOfAnErasedHolderOpensByItsKeyAlone() throws SQLException {
    tell(account, "韩梅梅", seller);
    run("create table kept_key as select * from holder_key where name = '%s'");

    own(account, "ERASURE").body("names.outcome", contains("ERASED"));

    assertThat(count("registration_telling where name = '%s' and sealed is not null")).isOne();
    assertThat(count("registration_word where name = '%s'")).isZero();
    assertThat(count("holder_key where name = '%s'")).isZero();
    history().body("items.erased", contains(true));
    run("insert into holder_key select * from kept_key", "drop table kept_key");
    history().body("items.holderName", contains("韩梅梅"));
  }

  @Test
  void whatAFilingHoldsIsKeptUntilItLetsGo() {
    UUID filing = UUID.randomUUID();
    orchestrator = new Orchestrator();
    orchestrator.fileDomain(filing, account, name, said("韩梅梅", seller));
    orchestrator.awaitAnswers(filing, 1);

    of(seller, "ERASURE")
        .body("names.outcome", contains("UNDER_WAY"))
        .body("names[0].why.en", not(equalTo("")));
    own(account, "ERASURE").body("names.outcome", contains("UNDER_WAY"));
    history().body("items.holderName", contains("韩梅梅"));

    orchestrator.move(filing, account, 3, 1, FilingStatus.APPROVED);
    awaitErasure("KEPT_WHILE_FILED");
    orchestrator.move(filing, account, 4, 1, FilingStatus.CANCELLED);
    awaitErasure("ERASED");
    history().body("items.erased", contains(true));
  }

  private void awaitErasure(String outcome) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> of(seller, "ERASURE").body("names.outcome", contains(outcome)));
  }

  @Test
  void aFilingHoldsNeitherAFormerHolderNorWhatAnotherAccountSays() {
    UUID filing = UUID.randomUUID();
    UUID another = UUID.randomUUID();
    tell(account, "韩梅梅", seller);
    tell(account, "李雷", buyer);
    tell(another, "李雷", buyer);
    orchestrator = new Orchestrator();
    orchestrator.ask(filing, account, 1, name);
    orchestrator.awaitAnswers(filing, 1);

    of(seller, "ERASURE").body("names.outcome", contains("ERASED"));
    own(another, "ERASURE").body("names.outcome", contains("ERASED"));
    of(buyer, "ERASURE").body("names.outcome", contains("UNDER_WAY"));
  }

  @Test
  void aCheckThatIsUnderWayIsRevisedWithoutWhatIsErased() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    UUID another = UUID.randomUUID();
    orchestrator = new Orchestrator();
    orchestrator.fileDomain(first, account, name, said("韩梅梅", seller));
    orchestrator.awaitAnswers(first, 1);
    orchestrator.fileDomain(second, another, name, said("李雷", buyer));
    assertThat(codes(orchestrator.awaitAnswers(second, 1).get(0)))
        .doesNotContain("domain-registration-missing");

    own(another, "ERASURE").body("names.outcome", contains("ERASED"));

    assertThat(codes(orchestrator.awaitAnswers(second, 2).get(1)))
        .contains("domain-registration-missing");
  }

  @Test
  void oneNameMayBeNamedAndMoreThanAHundredAreToldOf() {
    String many =
        IntStream.rangeClosed(1, 101)
            .mapToObj(
                n ->
                    """
                    {"eventId": "%s", "accountId": "%s", "name": "n%d-%s", "kind": "UPDATED",
                     "at": "2026-11-24T00:00:00Z", "registrar": "DNSPod"}
                    """
                        .formatted(UUID.randomUUID(), account, n, name))
            .collect(Collectors.joining(";"));
    for (String updates : new String[] {first(many), last(many)}) {
      operator()
          .body("{\"updates\": [" + updates + "]}")
          .post("/v1/registrar-updates")
          .then()
          .statusCode(200);
    }

    own(account, "EXPORT").body("names", hasSize(100)).body("more", equalTo(true));
    as(account, Roles.APPLICANT)
        .body("{\"kind\":\"ERASURE\",\"reason\":\"r\",\"name\":\"www.n7-%s\"}".formatted(name))
        .post("/v1/person-requests")
        .then()
        .statusCode(200)
        .body("names.name", contains("n7-" + name))
        .body("more", nullValue());
    own(account, "EXPORT").body("names", hasSize(100)).body("more", nullValue());
  }

  private static String first(String many) {
    return many.substring(0, many.lastIndexOf(';')).replace(';', ',');
  }

  private static String last(String many) {
    return many.substring(many.lastIndexOf(';') + 1);
  }

  @Test
  void aRequestIsKeptWithoutThePersonAndForGood() throws SQLException {
    tell(account, "韩梅梅", seller);
    String request = of(seller, "EXPORT").extract().path("id");

    operator()
        .get("/v1/person-requests")
        .then()
        .statusCode(200)
        .body("items.find { it.id == '" + request + "' }.reason", equalTo("letter 118"))
        .body("items.find { it.id == '" + request + "' }.askedBy", equalTo("" + OPERATOR))
        .body("items.find { it.id == '" + request + "' }.names.name", contains(name))
        .body("items.kept", everyItem(nullValue()));
    for (String table : new String[] {"person_request", "holder_key", "audit_entry"}) {
      assertThat(count(table + " r where r::text like '%%" + seller + "%%'")).isZero();
    }
    assertThat(count("audit_entry where subject_id = '" + request + "'")).isOne();
    for (String table : new String[] {"person_request", "person_request_outcome"}) {
      assertThatThrownBy(() -> run("delete from " + table)).isInstanceOf(SQLException.class);
    }
    assertThatThrownBy(() -> run("update person_request set own = own"))
        .hasMessageContaining("append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"kind\":\"EXPORT\",\"certificateNumber\":\"1\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"\",\"certificateNumber\":\"1\"}",
        "{\"kind\":\"BOTH\",\"reason\":\"r\",\"certificateNumber\":\"1\"}",
        "{\"reason\":\"r\",\"certificateNumber\":\"1\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"call 13800000001\",\"certificateNumber\":\"1\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"lilei@example.cn\",\"certificateNumber\":\"1\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\",\"certificateNumber\":\"\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\",\"certificateNumber\":\"1@2\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\",\"certificateNumber\":\"1\",\"name\":\"nodot\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\",\"mobile\":\"1\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\",\"mobile\":\"13800000001\",\"certificateNumber\":\"1\"}"
      })
  void whatIsNotWellAskedIsRefused(String body) {
    operator()
        .body(body)
        .post("/v1/person-requests")
        .then()
        .statusCode(400)
        .body("code", equalTo("request-malformed"));
  }

  @Test
  void aMobileNumberFindsNoHolderAndIsRefused() {
    operator()
        .body("{\"kind\":\"EXPORT\",\"reason\":\"r\",\"mobile\":\"13800000001\"}")
        .post("/v1/person-requests")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("mobile"));
  }

  @Test
  void anApplicantAsksAboutNobodyElse() {
    as(account, Roles.APPLICANT)
        .body("{\"kind\":\"EXPORT\",\"reason\":\"r\",\"certificateNumber\":\"" + seller + "\"}")
        .post("/v1/person-requests")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("certificateNumber"));
  }

  private void run(String... sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one.formatted(name));
      }
    }
  }

  private long count(String from) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row = select.executeQuery(("select count(*) from " + from).formatted(name))) {
      row.next();
      return row.getLong(1);
    }
  }
}
