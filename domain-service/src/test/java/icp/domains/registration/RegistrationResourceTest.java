package icp.domains.registration;

import static icp.domains.registration.Said.SAID;
import static icp.domains.registration.Said.said;
import static icp.domains.registration.Said.saidBut;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import icp.domains.name.NotADomainNameException.Reason;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class RegistrationResourceTest {
  private final UUID account = UUID.randomUUID();

  @Test
  void keepsWhatIsSaidAndMasksTheCertificateNumber() {
    put("Example.CN", SAID)
        .statusCode(201)
        .header("ETag", "\"0\"")
        .header("Location", org.hamcrest.Matchers.endsWith("/v1/domains/example.cn"));

    get("example.cn")
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("example.cn"))
        .body("foldedFrom", nullValue())
        .body("holderName", equalTo("浙江云杉科技有限公司"))
        .body("holderCertificateNumber", equalTo("****XX1X"))
        .body("realName.passedOn", equalTo("2026-01-05"))
        .body("source", equalTo("APPLICANT"))
        .body("id", notNullValue());
  }

  @Test
  void foldsANameToTheRegisteredOneAndSaysSo() {
    put("www.shop.云杉.中国", SAID)
        .statusCode(201)
        .body("unicodeName", equalTo("云杉.中国"))
        .body("foldedFrom", org.hamcrest.Matchers.startsWith("www.shop.xn--"));

    get("云杉。中国").statusCode(200).body("foldedFrom", nullValue());
  }

  @Test
  void changesOnlyFromTheVersionThatWasSeen() {
    put("example.cn", SAID).statusCode(201);

    put("example.cn", SAID).statusCode(428).body("code", equalTo("if-match-missing"));
    change("example.cn", "\"7\"", SAID).statusCode(412).body("code", equalTo("if-match-stale"));
    change("example.cn", "\"0\"", saidBut("registrar", "DNSPod"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("registrar", equalTo("DNSPod"));
    change("example.cn", "\"0\"", SAID).statusCode(412);
    change("other.cn", "\"0\"", SAID).statusCode(412);
    get("example.cn").body("registrar", equalTo("DNSPod")).header("ETag", "\"1\"");
  }

  @Test
  void letsOneOfTwoBeFirst() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    Callable<Integer> one = () -> put("race.cn", SAID).extract().statusCode();

    List<Future<Integer>> statuses = callers.invokeAll(List.of(one, one, one, one));

    callers.shutdown();
    List<Integer> seen = new java.util.ArrayList<>();
    for (Future<Integer> status : statuses) {
      seen.add(status.get());
    }
    assertThat(seen).containsExactlyInAnyOrder(201, 428, 428, 428);
  }

  @Test
  void forgetsADomain() {
    put("example.cn", SAID).statusCode(201);

    caller().delete("/v1/domains/example.cn").then().statusCode(428);
    caller().header("If-Match", "\"3\"").delete("/v1/domains/example.cn").then().statusCode(412);
    caller().header("If-Match", "\"0\"").delete("/v1/domains/example.cn").then().statusCode(204);
    caller().header("If-Match", "\"0\"").delete("/v1/domains/example.cn").then().statusCode(404);
    get("example.cn").statusCode(404);
  }

  @Test
  void pagesNewestFirst() {
    List.of("a1.cn", "b2.cn", "c3.cn").forEach(name -> put(name, SAID).statusCode(201));

    String after =
        caller()
            .queryParam("limit", 2)
            .get("/v1/domains")
            .then()
            .statusCode(200)
            .body("items.name", contains("c3.cn", "b2.cn"))
            .extract()
            .path("after");
    caller()
        .queryParam("limit", 2)
        .queryParam("after", after)
        .get("/v1/domains")
        .then()
        .body("items.name", contains("a1.cn"))
        .body("after", nullValue());
    caller().queryParam("after", "?").get("/v1/domains").then().statusCode(400);
  }

  @Test
  void hidesAnotherAccountsDomain() {
    put("example.cn", SAID).statusCode(201);
    UUID other = UUID.randomUUID();

    as(other, Roles.APPLICANT).get("/v1/domains/example.cn").then().statusCode(404);
    as(other, Roles.APPLICANT).get("/v1/domains").then().body("items", hasSize(0));
    as(other, Roles.APPLICANT)
        .queryParam("accountId", account)
        .get("/v1/domains/example.cn")
        .then()
        .statusCode(403);
    as(other, Roles.APPLICANT)
        .header("If-Match", "\"0\"")
        .delete("/v1/domains/example.cn")
        .then()
        .statusCode(404);
    get("example.cn").statusCode(200);
  }

  @Test
  void letsAnOperatorSpeakForAnAccount() {
    as(UUID.randomUUID(), Roles.OPERATOR)
        .contentType(ContentType.JSON)
        .queryParam("accountId", account)
        .body(SAID)
        .put("/v1/domains/example.cn")
        .then()
        .statusCode(201)
        .body("source", equalTo("REGISTRAR"))
        .body("accountId", equalTo(account.toString()));

    get("example.cn").statusCode(200).body("source", equalTo("REGISTRAR"));
    as(account, Roles.OPERATOR).get("/v1/domains").then().statusCode(400);
    as(account, Roles.OPERATOR)
        .queryParam("accountId", "x")
        .get("/v1/domains")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("accountId"));
  }

  @Test
  void hidesAPersonsNameFromOperators() {
    String person =
        SAID.replace("浙江云杉科技有限公司", "李雷")
            .replace("ORGANISATION", "INDIVIDUAL")
            .replace("BUSINESS_LICENCE", "RESIDENT_IDENTITY_CARD")
            .replace("91330106MA2CFXXX1X", "330102199003070019");
    put("example.cn", person).statusCode(201).body("holderName", equalTo("李雷"));

    RequestSpecification operator =
        as(UUID.randomUUID(), Roles.OPERATOR).queryParam("accountId", account);
    operator.get("/v1/domains/example.cn").then().body("holderName", equalTo("李**"));
    operator.get("/v1/domains").then().body("items.holderName", contains("李**"));
    operator.get("/v1/domains/example.cn/history").then().body("items.holderName", contains("李**"));
  }

  @ParameterizedTest
  @CsvSource({
    "-bad.cn, HYPHEN",
    "192.168.1.1, IP",
    "cn, ONE_LABEL",
    "com.cn, SUFFIX",
    "a b.cn, CHARACTERS",
    "me@example.cn, ADDRESS",
  })
  void refusesWhatIsNoDomain(String name, Reason reason) {
    caller()
        .contentType(ContentType.JSON)
        .body(SAID)
        .put("/v1/domains/{name}", name)
        .then()
        .statusCode(400)
        .body("code", equalTo("request-malformed"))
        .body("errors[0].field", equalTo("name"))
        .body("errors[0].detail", equalTo(reason.fix().en()));
    caller().get("/v1/domains").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "holderName | 5 | /holderName",
        "holderName | null | /holderName",
        "holderName | \"\" | /holderName",
        "holderName | \"two\\nlines\" | /holderName",
        "holderKind | \"CAT\" | /holderKind",
        "holderKind | 0 | /holderKind",
        "holderKind | \"INDIVIDUAL\" | /holderCertificateType",
        "holderCertificateNumber | \" \" | /holderCertificateNumber",
        "expiresOn | \"tomorrow\" | /expiresOn",
        "expiresOn | \"+999999999-12-31\" | /expiresOn",
        "realName | {\"state\": \"PASSED\"} | /realName/passedOn",
        "realName | {\"state\": \"NONE\", \"passedOn\": \"2026-01-01\"} | /realName/passedOn",
        "realName | {\"state\": \"PASSED\", \"passedOn\": \"2199-01-01\"} | /realName/passedOn",
        "realName | {} | /realName/state",
        "realName | [] | /realName",
        "colour | \"red\" | /colour",
      })
  void saysWhereABodyIsMalformed(String field, String value, String pointer) {
    String body = said(field, value);

    put("example.cn", body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", contains(pointer));
    get("example.cn").statusCode(404);
  }

  @Test
  void refusesANameOfAMegabyteAndWhatIsNoJson() {
    String most = "\"" + "名".repeat(300_000) + "\"";
    put("example.cn", said("holderName", most)).statusCode(400);
    String more = "\"" + "名".repeat(350_000) + "\"";
    put("example.cn", said("holderName", more)).statusCode(413);
    put("example.cn", said("holderName", "\"" + "名".repeat(201) + "\""))
        .statusCode(400)
        .body("errors[0].field", equalTo("/holderName"));
    put("example.cn", "{").statusCode(400);
    put("example.cn", "").statusCode(400);
    get("example.cn").statusCode(404);
  }

  @Test
  void asksForAValidTokenAndTheRole() {
    String token = Tokens.of(account, Roles.APPLICANT);
    String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";

    given().get("/v1/domains").then().statusCode(401);
    given().auth().oauth2(forged).get("/v1/domains").then().statusCode(401);
    as(account, Roles.REVIEWER).get("/v1/domains").then().statusCode(403);
  }

  private ValidatableResponse put(String name, String body) {
    return caller().contentType(ContentType.JSON).body(body).put("/v1/domains/{name}", name).then();
  }

  private ValidatableResponse change(String name, String etag, String body) {
    return caller()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(body)
        .put("/v1/domains/{name}", name)
        .then();
  }

  private ValidatableResponse get(String name) {
    return caller().get("/v1/domains/{name}", name).then();
  }

  private RequestSpecification caller() {
    return as(account, Roles.APPLICANT);
  }

  private static RequestSpecification as(UUID account, String role) {
    return given().auth().oauth2(Tokens.of(account, role));
  }
}
