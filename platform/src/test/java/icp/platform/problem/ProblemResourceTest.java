package icp.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProblemResourceTest {
  private static final String GOOD = "{\"name\":\"a\",\"colour\":\"RED\",\"count\":1,\"parts\":[]}";
  private final UUID account = UUID.randomUUID();

  private RequestSpecification applicant() {
    return given().auth().oauth2(Tokens.of(account, Roles.APPLICANT)).contentType(ContentType.JSON);
  }

  private static void problem(ValidatableResponse answer, int status, String code) {
    answer
        .statusCode(status)
        .contentType(containsString(Problem.MEDIA_TYPE))
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", containsString(code))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("instance", containsString("/"));
  }

  @Test
  void aGoodRequestIsServed() {
    applicant().body(GOOD).post("/things").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "Bearer", "Bearer x.y.z", "Basic YTpi"})
  void withoutAValidTokenItIsA401WithAChallenge(String authorization) {
    RequestSpecification request = given().contentType(ContentType.JSON).body(GOOD);
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    ValidatableResponse answer = request.post("/things").then();
    problem(answer, 401, "unauthorized");
    answer.header("WWW-Authenticate", notNullValue());
  }

  @Test
  void anotherRoleIsA403() {
    problem(applicant().get("/things/operators").then(), 403, "forbidden");
  }

  @Test
  void anEndpointThatNamesNoRoleIsClosed() {
    problem(applicant().get("/things/unannotated").then(), 403, "forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/things/a/b/c", "/q/nothing"})
  void anUnknownPathIsA404(String path) {
    problem(applicant().get(path).then(), 404, "not-found");
  }

  @Test
  void anotherMethodIsA405() {
    problem(applicant().delete("/things").then(), 405, "method-not-allowed");
  }

  @Test
  void anotherMediaTypeIsA415() {
    problem(
        applicant().contentType("text/plain").body("x").post("/things").then(),
        415,
        "media-type-unsupported");
  }

  @Test
  void aBodyOverTheLimitIsA413() {
    problem(
        applicant().body("{\"name\":\"" + "a".repeat(70_000) + "\"}").post("/things").then(),
        413,
        "request-too-large");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":                                                     | ``",
        "not json                                                       | ``",
        "[]                                                             | ``",
        "{\"name\":\"a\",\"colour\":\"RED\",\"count\":1,\"extra\":1}    | /extra",
        "{\"name\":\"a\",\"colour\":\"BLUE\",\"count\":1}               | /colour",
        "{\"name\":\"a\",\"colour\":0,\"count\":1}                      | /colour",
        "{\"name\":7,\"colour\":\"RED\",\"count\":1}                    | /name",
        "{\"name\":\"a\",\"colour\":\"RED\",\"count\":\"1\"}            | /count",
        "{\"name\":\"a\",\"colour\":\"RED\",\"count\":1.5}              | /count",
        "{\"name\":\"a\",\"colour\":\"RED\",\"count\":null}             | /count",
        "{\"name\":\"\\u0000\",\"colour\":\"RED\",\"count\":1}          | /name",
        "{\"name\":\"\\ud800\",\"colour\":\"RED\",\"count\":1}          | /name",
        "{\"colour\":\"RED\",\"count\":1}                               | /name",
        "{\"name\":\"aaaaaaaaaaaaaaa\",\"colour\":\"RED\",\"count\":1}  | /name",
        "{\"name\":\"a\",\"colour\":\"RED\",\"count\":1,\"parts\":[{}]} | /parts/0/name",
        "{\"name\":\"a\",\"colour\":\"RED\",\"count\":1,\"parts\":[{\"x\":1}]} | /parts/0/x",
      })
  void aMalformedBodyIsA400ThatNamesThePlace(String body, String field) {
    ValidatableResponse answer = applicant().body(body).post("/things").then();
    problem(answer, 400, "request-malformed");
    answer.body("errors.field", hasItem(field));
  }

  @Test
  void allPlacesAreNamedAtOnce() {
    ValidatableResponse answer = applicant().body("{\"count\":10}").post("/things").then();
    answer.body("errors.field", hasItems("/name", "/colour", "/count"));
  }

  @Test
  void deepJsonIsA400() {
    String deep = "{\"name\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    problem(applicant().body(deep).post("/things").then(), 400, "request-malformed");
  }

  @Test
  void anEmptyBodyIsA400() {
    problem(applicant().post("/things").then(), 400, "request-malformed");
  }

  @Test
  void aMistakeOfOursShowsNothing() {
    ValidatableResponse answer = applicant().get("/things/broken").then();
    problem(answer, 500, "unexpected");
    answer.body(not(containsString("330102199003070015")));
  }

  @Test
  void aDatabaseThatIsAwayIsA503() {
    ValidatableResponse answer = applicant().get("/things/away").then();
    problem(answer, 503, "unavailable");
    answer.header("Retry-After", "5");
  }

  @Test
  void aRefusalCarriesItsFindings() {
    applicant()
        .get("/things/refused")
        .then()
        .statusCode(422)
        .body("findings[0].name", equalTo("why"));
  }

  @Test
  void theWordsAreInTheCallersLanguageAndTheCodeIsNot() {
    applicant()
        .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
        .get("/nothing")
        .then()
        .header("Content-Language", "zh")
        .body("title", equalTo("未找到"))
        .body("code", equalTo("not-found"));
  }

  @Test
  void aChangeNeedsThePresentVersion() {
    String thing = "/things/" + UUID.randomUUID();
    problem(applicant().put(thing).then(), 428, "if-match-missing");
    problem(applicant().header("If-Match", "\"6\"").put(thing).then(), 412, "if-match-stale");
    applicant().header("If-Match", "\"7\"").put(thing).then().statusCode(200);
  }

  @Test
  void pagesFollowEachOther() {
    String after = null;
    int seen = 0;
    do {
      RequestSpecification request = applicant().queryParam("limit", 20);
      if (after != null) {
        request.queryParam("after", after);
      }
      var page = request.get("/things").then().statusCode(200).extract().jsonPath();
      seen += page.getList("items").size();
      after = page.getString("after");
    } while (after != null);
    assertThat(seen).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "after=x", "after=%22"})
  void aPageThatIsNoneIsA400(String query) {
    problem(applicant().get("/things?" + query).then(), 400, "request-malformed");
  }

  @Test
  void aRepeatedKeyGetsTheFirstAnswer() {
    String key = UUID.randomUUID().toString();
    int before = ThingResource.MADE.get();
    String first = make(key, GOOD).statusCode(201).extract().path("id");
    String second =
        make(key, GOOD).statusCode(201).header("Idempotency-Replayed", "true").extract().path("id");
    assertThat(second).isEqualTo(first);
    assertThat(ThingResource.MADE.get()).isEqualTo(before + 1);
  }

  @Test
  void aKeyWithAnotherRequestIsA422() {
    String key = UUID.randomUUID().toString();
    make(key, GOOD).statusCode(201);
    problem(make(key, GOOD.replace("RED", "GREEN")), 422, "idempotency-key-reused");
  }

  @Test
  void aKeyOfAnotherAccountIsAnotherKey() {
    String key = UUID.randomUUID().toString();
    make(key, GOOD).statusCode(201).body("owner", equalTo(account.toString()));
    UUID other = UUID.randomUUID();
    given()
        .auth()
        .oauth2(Tokens.of(other, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(GOOD)
        .post("/things")
        .then()
        .statusCode(201)
        .body("owner", equalTo(other.toString()));
  }

  private ValidatableResponse make(String key, String body) {
    return applicant().header("Idempotency-Key", key).body(body).post("/things").then();
  }
}
