package icp.domains.registration;

import static icp.domains.registration.Said.SAID;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class RegistrarUpdatesTest {
  private final UUID account = UUID.randomUUID();

  @Test
  void countsMoreThanWhatTheApplicantSaysAndSaysWhichFactsComeFromWhere() {
    put().statusCode(201);

    post(update("08", "\"registrar\": \"DNSPod\", \"statuses\": [\"server hold\", \"ok\"]"))
        .statusCode(200)
        .body("items.outcome", contains("APPLIED"));

    get()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("registrar", equalTo("DNSPod"))
        .body("statuses", contains("ok", "serverHold"))
        .body("sources.REGISTRAR", equalTo("REGISTRAR"))
        .body("sources.HOLDER", equalTo("APPLICANT"))
        .body("unknown", contains("PRIVACY"))
        .body("unused", contains("REGISTRAR"));
  }

  @Test
  void keepsEachFactAsOfItsLatestMoment() {
    post(update("08", "\"registrar\": \"Eight\""), update("06", "\"registrar\": \"Six\""))
        .body("items.outcome", contains("APPLIED", "APPLIED"));

    post(update("07", "\"registrar\": \"Seven\", \"expiresOn\": \"2030-01-01\""))
        .body("items.outcome", contains("APPLIED"));
    post(update("05", "\"registrar\": \"Five\"")).body("items.outcome", contains("OLDER"));

    get().body("registrar", equalTo("Eight")).body("expiresOn", equalTo("2030-01-01"));
  }

  @Test
  void takesAnEventOnce() {
    String event = update("08", "\"registrar\": \"DNSPod\"");
    post(event, event).body("items.outcome", contains("APPLIED", "ALREADY_KNOWN"));

    post(event).statusCode(200).body("items.outcome", contains("ALREADY_KNOWN"));
    post(update("09", "\"registrar\": \"Other\""), event.replace("DNSPod", "Another"))
        .statusCode(409)
        .body("code", equalTo("event-told-otherwise"));

    get().header("ETag", "\"0\"").body("registrar", equalTo("DNSPod"));
  }

  @Test
  void goesByTheApplicantAgainOnceTheNameIsGone() {
    put().statusCode(201);
    post(update("08", "\"registrar\": \"DNSPod\"")).statusCode(200);

    post(gone("09")).body("items.outcome", contains("APPLIED"));
    post(update("07", "\"registrar\": \"Late\"")).body("items.outcome", contains("OLDER"));

    get()
        .body("registrar", equalTo("阿里云计算有限公司（万网）"))
        .body("sources.REGISTRAR", equalTo("APPLICANT"))
        .body("unused", org.hamcrest.Matchers.empty());
  }

  @Test
  void knowsNothingOfANameThatNobodySpeaksOf() {
    post(update("08", "\"registrar\": \"DNSPod\"")).statusCode(200);

    post(gone("09")).statusCode(200);

    get().statusCode(404);
  }

  @Test
  void leavesWhatTheRegistrarSaysWhereTheApplicantTakesBackTheirs() {
    put().statusCode(201);
    post(update("08", "\"registrar\": \"DNSPod\"")).statusCode(200);

    given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .header("If-Match", "\"1\"")
        .delete("/v1/domains/example.cn")
        .then()
        .statusCode(204);

    get()
        .body("registrar", equalTo("DNSPod"))
        .body("holderName", nullValue())
        .body(
            "unknown", containsInAnyOrder("HOLDER", "EXPIRY", "REAL_NAME", "STATUSES", "PRIVACY"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"statuses\": [\"ok\", \"red\"] | /updates/1/statuses/1",
        "\"registrar\": \" \" | /updates/1/registrar",
        "\"realName\": {\"state\": \"PASSED\"} | /updates/1/realName/passedOn",
        "\"expiresOn\": \"1800-01-01\" | /updates/1/expiresOn",
        "\"colour\": 1 | /updates/1/colour",
        "\"holder\": {} | /updates/1/holder/name",
      })
  void takesAllOrNothing(String facts, String pointer) {
    post(update("08", "\"registrar\": \"DNSPod\""), update("08", facts))
        .statusCode(400)
        .body("errors.field", hasItem(pointer));

    get().statusCode(404);
  }

  @Test
  void refusesTheFutureNoNameAndOthersThanOperators() {
    String future = update("08", "\"registrar\": \"DNSPod\"").replace("2026-01-08", "2190-01-08");
    post(future).statusCode(400).body("errors.field", contains("/updates/0/at"));
    post(gone("08").replace("example.cn", "com.cn"))
        .statusCode(400)
        .body("errors.field", contains("/updates/0/name"));
    post().statusCode(400).body("errors.field", contains("/updates"));
    given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/v1/registrar-updates")
        .then()
        .statusCode(403);
  }

  @Test
  void keepsAllThatWasToldNewestFirstAndMasked() {
    put().statusCode(201);
    post(update("08", "\"registrar\": \"DNSPod\"")).statusCode(200);
    post(update("07", "\"registrar\": \"Late\"")).statusCode(200);

    String after =
        history(Roles.APPLICANT, account, 2)
            .statusCode(200)
            .body("items.registrar", contains("Late", "DNSPod"))
            .body("items.source", contains("REGISTRAR", "REGISTRAR"))
            .body("items[0].at", equalTo("2026-01-07T00:00:00Z"))
            .body("items[0].used", org.hamcrest.Matchers.empty())
            .body("items[1].used", contains("REGISTRAR"))
            .extract()
            .path("after");
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .queryParam("accountId", account)
        .queryParam("after", after)
        .get("/v1/domains/example.cn/history")
        .then()
        .body("items.source", contains("APPLICANT"))
        .body("items[0].toldBy", equalTo(account.toString()))
        .body("items[0].holderCertificateNumber", equalTo("****XX1X"))
        .body("after", nullValue());
    history(Roles.APPLICANT, UUID.randomUUID(), 2).body("items", org.hamcrest.Matchers.empty());
    history(Roles.REVIEWER, account, 2).statusCode(403);
  }

  private static ValidatableResponse history(String role, UUID caller, int limit) {
    return given()
        .auth()
        .oauth2(Tokens.of(caller, role))
        .queryParam("limit", limit)
        .get("/v1/domains/example.cn/history")
        .then();
  }

  private String update(String day, String facts) {
    return event(day, "UPDATED", ", " + facts);
  }

  private String gone(String day) {
    return event(day, "GONE", "");
  }

  private String event(String day, String kind, String facts) {
    return """
        {"eventId": "%s", "accountId": "%s", "name": "example.cn", "kind": "%s",
         "at": "2026-01-%sT00:00:00Z"%s}
        """
        .formatted(UUID.randomUUID(), account, kind, day, facts);
  }

  private ValidatableResponse post(String... updates) {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .contentType(ContentType.JSON)
        .body("{\"updates\": [" + String.join(",", updates) + "]}")
        .post("/v1/registrar-updates")
        .then();
  }

  private ValidatableResponse put() {
    return given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body(SAID)
        .put("/v1/domains/example.cn")
        .then();
  }

  private ValidatableResponse get() {
    return given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .get("/v1/domains/example.cn")
        .then();
  }
}
