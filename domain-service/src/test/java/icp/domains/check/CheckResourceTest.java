package icp.domains.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import icp.domains.registration.Said;
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
class CheckResourceTest {
  private static final String ASKED =
      """
      {"domain": "www.example.cn", "province": "33", "entityKind": "ORGANISATION"}
      """;

  private final String token = Tokens.of(UUID.randomUUID(), Roles.APPLICANT);

  @Test
  void answersFromWhatTheAccountHasSaid() {
    check(ASKED)
        .statusCode(200)
        .body("fit", equalTo(false))
        .body("findings.code", contains("domain-registration-missing"));
    say(Said.SAID);

    check(ASKED)
        .statusCode(200)
        .body("name", equalTo("example.cn"))
        .body("foldedFrom", equalTo("www.example.cn"))
        .body("fit", equalTo(true))
        .body("findings", empty());
  }

  @Test
  void tellsEverythingInBothLanguages() {
    say(Said.said("realName", "{\"state\": \"SUBMITTED\"}").replace("阿里云计算有限公司（万网）", "阿里云国际站"));

    check(ASKED.replace("ORGANISATION", "INDIVIDUAL"))
        .statusCode(200)
        .body(
            "findings.code",
            contains(
                "domain-registered-at-international-site",
                "domain-holder-kind-not-permitted",
                "domain-real-name-incomplete"))
        .body("findings[2].message.zh", equalTo("域名持有者的实名认证尚未完成。"))
        .body("findings[2].field", equalTo("/website/domain"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /domain",
        "{\"domain\": \"no domain\", \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domain",
        "{\"domain\": \"https://a.cn\", \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domain",
        "{\"domain\": \"a.cn\", \"province\": \"99\", \"entityKind\": \"INDIVIDUAL\"} | /province",
        "{\"domain\": \"a.cn\", \"province\": 33, \"entityKind\": \"INDIVIDUAL\"} | /province",
        "{\"domain\": \"a.cn\", \"province\": \"33\", \"entityKind\": \"CAT\"} | /entityKind",
        "{\"domain\": \"a.cn\", \"entity\": 1} | /entity",
      })
  void saysWhereAQuestionIsMalformed(String body, String field) {
    check(body).statusCode(400).body("errors[0].field", equalTo(field));
  }

  @Test
  void knowsNoAnswerAboutAnUnknownFiling() {
    given()
        .auth()
        .oauth2(token)
        .get("/v1/domain-checks/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  private void say(String body) {
    given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .put("/v1/domains/example.cn")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse check(String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/domain-checks")
        .then();
  }
}
