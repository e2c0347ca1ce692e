package icp.filings.province;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import icp.regulations.Book;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class ProvinceResourceTest {
  private static final String PROVINCES = "/v1/regulations/provinces";

  @Test
  void listsAllProvincesWithTheVersionOfTheBook() {
    as(Roles.APPLICANT)
        .get(PROVINCES)
        .then()
        .statusCode(200)
        .body("items", hasSize(31))
        .body("items.find { it.code == '51' }.name.zh", equalTo("四川"))
        .body("items.find { it.code == '51' }.licenceAbbreviation", equalTo("蜀"))
        .body("book", equalTo(Book.bundled().version()));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
  void anyoneSignedInReadsThem(String role) {
    as(role).get(PROVINCES + "/33").then().statusCode(200);
    given().get(PROVINCES + "/33").then().statusCode(401);
  }

  @Test
  void saysWhatHoldsInBothLanguagesWithItsSource() {
    as(Roles.APPLICANT)
        .get(PROVINCES + "/33?on=2026-11-24")
        .then()
        .statusCode(200)
        .body("on", equalTo("2026-11-24"))
        .body(fact("review-time") + ".value.en", equalTo("7 to 10 working days"))
        .body(fact("review-time") + ".value.zh", equalTo("7 至 10 个工作日"))
        .body(fact("review-time") + ".origin.source", containsString("浙江备案规则"))
        .body(fact("review-time") + ".origin.effective.from", equalTo("2019-09-01"))
        .body("nation.code", hasItem("sms-window"))
        .body("rules.text.zh", hasItem("个人不得开办博客。"))
        .body("siteNames.code", hasItem("ZHEJIANG_TRADE_WORD"))
        .body("preApprovals.find { it.code == 'NEWS' }.needed", equalTo("YES"))
        .body("preApprovals.code", not(hasItem("BBS")));
  }

  @Test
  void saysNotKnownWhereNothingIsKnown() {
    JsonPath beijing = as(Roles.APPLICANT).get(PROVINCES + "/11?on=2026-11-24").jsonPath();

    assertThat(beijing.getBoolean(fact("residence") + ".known")).isFalse();
    assertThat(beijing.getMap(fact("residence"))).doesNotContainKeys("value", "origin");
  }

  @Test
  void answersForTheDayThatIsAsked() {
    JsonPath before = as(Roles.APPLICANT).get(PROVINCES + "/33?on=2018-09-09").jsonPath();
    JsonPath after = as(Roles.APPLICANT).get(PROVINCES + "/33?on=2018-09-10").jsonPath();

    assertThat(before.getString(fact("sms-verification") + ".value.en")).isEqualTo("no");
    assertThat(after.getString(fact("sms-verification") + ".value.en")).isEqualTo("yes");
  }

  @Test
  void listsDocumentsForEachKindAndResidency() {
    as(Roles.APPLICANT)
        .get(PROVINCES + "/43?on=2026-11-24&residency=FOREIGN")
        .then()
        .body("documents.individual.code", hasItem("INDIVIDUAL_IDENTITY"))
        .body(
            "documents.individual.find { it.code == 'INDIVIDUAL_IDENTITY' }.accepted.code",
            equalTo(List.of("PASSPORT")))
        .body("documents.organisation.code", hasItem("DOMAIN_CERT"))
        .body("documents.organisation.origin.source", everyItem(notNullValue()));
  }

  @Test
  void tellsProofOfHolders() {
    as(Roles.APPLICANT)
        .get(PROVINCES + "/12?on=2026-11-24")
        .then()
        .body("holderProofs.kind", equalTo(List.of("SHAREHOLDER", "SENIOR_MANAGER")));
  }

  @Test
  void namesARuleForBothKindsOnce() {
    List<String> codes =
        as(Roles.APPLICANT).get(PROVINCES + "/33").jsonPath().getList("siteNames.code");

    assertThat(codes).doesNotHaveDuplicates().contains("SENSITIVE_WORD", "RELATED_TO_ENTITY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/33?on=2026-11-24", ""})
  void sameBookIsNotSentTwice(String path) {
    String tag = as(Roles.APPLICANT).get(PROVINCES + path).header("ETag");

    as(Roles.APPLICANT)
        .header("If-None-Match", tag)
        .get(PROVINCES + path)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .header("Cache-Control", "private, no-cache")
        .body(is(emptyString()));
  }

  @Test
  void otherDaysHaveOtherTags() {
    String tag = as(Roles.APPLICANT).get(PROVINCES + "/33?on=2026-11-24").header("ETag");

    as(Roles.APPLICANT)
        .header("If-None-Match", tag)
        .get(PROVINCES + "/33?on=2026-11-25")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "CN-33", "zhejiang"})
  void unknownProvinceIsAProblemThatSaysWhatToGive(String code) {
    as(Roles.APPLICANT)
        .header("Accept-Language", "zh-CN")
        .get(PROVINCES + "/" + code)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("no-such-province"))
        .body("detail", containsString("浙江为 33"));
  }

  @ParameterizedTest
  @CsvSource({"on,2026-02-30", "on,today", "on,20261124", "residency,MOON"})
  void badParameterIsAProblemThatNamesIt(String parameter, String value) {
    as(Roles.APPLICANT)
        .queryParam(parameter, value)
        .get(PROVINCES + "/33")
        .then()
        .statusCode(400)
        .body("code", equalTo("request-malformed"))
        .body("errors.field", equalTo(List.of(parameter)))
        .body("errors[0].detail", containsString("Give"));
  }

  private static String fact(String code) {
    return "facts.find { it.code == '" + code + "' }";
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), role));
  }
}
