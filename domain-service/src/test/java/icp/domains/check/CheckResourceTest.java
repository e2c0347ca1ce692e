package icp.domains.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import icp.domains.registration.Said;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        .body("findings.code", contains("domain-folded", "domain-registration-missing"));
    say(Said.SAID);

    check(ASKED)
        .statusCode(200)
        .body("name", equalTo("example.cn"))
        .body("foldedFrom", equalTo("www.example.cn"))
        .body("fit", equalTo(true))
        .body("findings.code", contains("domain-folded"))
        .body("facts.holder.source", equalTo("APPLICANT"))
        .body("facts.statuses.known", equalTo(false));
  }

  @Test
  void comparesTheHolderWithAnEntityThatItDoesNotKeep() {
    say(Said.SAID);
    String entity =
        """
        {"domain": "example.cn", "province": "33", "entityKind": "ORGANISATION",
         "entity": {"name": "%s", "certificateType": "BUSINESS_LICENCE",
                    "certificateNumber": "91330106ma2cfxxx1x"}}
        """;

    check(entity.formatted("浙江云杉科技有限公司")).statusCode(200).body("findings", empty());
    check(entity.formatted("杭州别家有限公司"))
        .body("findings.code", contains("domain-holder-name-differs"));
  }

  @Test
  void checksManyNamesAtOnceEachWithItsOwnOutcome() {
    say(Said.SAID);

    check(many("www.example.cn", "EXAMPLE。CN", "http://a.cn", "a.cn, b.cn", "", "x".repeat(1999)))
        .statusCode(200)
        .body("items.name", contains("example.cn", null, null, null, null))
        .body("items.fit", contains(true, false, false, false, false))
        .body("items[0].given", contains("www.example.cn", "EXAMPLE。CN"))
        .body("items[1].findings.code", contains("domain-name-malformed"))
        .body("items[2].findings.code", contains("domain-several-names"))
        .body("items[3].findings.code", contains("domain-name-malformed"))
        .body("book", notNullValue());
  }

  @Test
  void checksNoMoreThanAHundred() {
    check(many("a.cn", Collections.nCopies(100, "b.cn").toArray(String[]::new)))
        .statusCode(400)
        .body("errors[0].field", equalTo("/domains"));
  }

  private static String many(String first, String... others) {
    String names =
        Stream.concat(Stream.of(first), Stream.of(others))
            .collect(Collectors.joining("\", \"", "[\"", "\"]"));
    return "{\"domains\": " + names + ", \"province\": \"33\", \"entityKind\": \"ORGANISATION\"}";
  }

  @Test
  void tellsEverythingInBothLanguages() {
    say(Said.said("realName", "{\"state\": \"SUBMITTED\"}").replace("阿里云计算有限公司（万网）", "阿里云国际站"));

    check(ASKED.replace("ORGANISATION", "INDIVIDUAL"))
        .statusCode(200)
        .body(
            "findings.code",
            contains(
                "domain-folded",
                "domain-registered-at-international-site",
                "domain-holder-kind-not-permitted",
                "domain-real-name-incomplete"))
        .body("findings[3].message.zh", equalTo("域名持有者的实名认证尚未完成。"))
        .body("findings[3].field", equalTo("/websites/1/domain"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /entityKind",
        "{\"domain\": \"no domain\", \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domain",
        "{\"domain\": \"https://a.cn\", \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domain",
        "{\"domain\": \"a.cn\", \"province\": \"99\", \"entityKind\": \"INDIVIDUAL\"} | /province",
        "{\"domain\": \"a.cn\", \"province\": 33, \"entityKind\": \"INDIVIDUAL\"} | /province",
        "{\"domain\": \"a.cn\", \"province\": \"33\", \"entityKind\": \"CAT\"} | /entityKind",
        "{\"domain\": \"a.cn\", \"entity\": 1} | /entity",
        "{\"domain\": \"a.cn\", \"cat\": 1} | /cat",
        "{\"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domain",
        "{\"domain\": \"a.cn\", \"domains\": [\"a.cn\"], \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domain",
        "{\"domains\": [], \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\"} | /domains",
        "{\"domain\": \"a.cn\", \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\", \"nature\": \"OTHER\"} | /nature",
        "{\"domain\": \"a.cn\", \"province\": \"33\", \"entityKind\": \"INDIVIDUAL\", \"entity\": {\"name\": \"a\", \"certificateType\": \"BUSINESS_LICENCE\", \"certificateNumber\": \"b\"}} | /entity/certificateType",
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
