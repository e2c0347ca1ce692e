package icp.documents.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import icp.documents.Suite;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class FormResourceTest {
  private static final String CODE = "AUTH_STATEMENT";
  static final String FACTS =
      """
      {"province":"33",
       "entity":{"kind":"ORGANISATION","name":"%s","certificateType":"BUSINESS_LICENCE",
                 "certificateNumber":"91330106MA2CFT0X1K","residency":"MAINLAND"},
       "legalRepresentative":{"name":"李雷","certificateType":"RESIDENT_IDENTITY_CARD",
                              "certificateNumber":"330102199003070011"},
       "administrator":{"name":"韩㛃","certificateType":"RESIDENT_IDENTITY_CARD",
                        "certificateNumber":"330102199107080047"},
       "websites":{"1":{"name":"云杉笔记","domain":"yunshan.cn","later":"added"}}}""";

  private static KafkaTap filings;
  Map<String, String> told;
  private Suite suite;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  @BeforeEach
  void outline() {
    suite = new Suite(filings).outlined();
    told.put(suite.filing.toString(), FACTS.formatted("云杉公司"));
  }

  @Test
  void aFormIsPrintedWithTheFactsAndListedWithItsNumber() {
    // When
    var printed = print().statusCode(200).contentType("application/pdf");
    assertThat(told.get(suite.filing + "/asked")).isEqualTo(suite.account.toString());

    // Then
    printed
        .header(
            "Content-Disposition",
            matchesPattern("attachment; filename=\"AUTH_STATEMENT-BA-.*\\.pdf\""))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
    assertThat(FormCases.text(printed.extract().asByteArray()))
        .contains("云杉公司", "91330106MA2CFT0X1K", "韩㛃", number(printed));
    list()
        .body("open", equalTo(true))
        .body("forms.code", hasItem(CODE))
        .body(issued("number"), equalTo(number(printed)))
        .body(issued("unprintable"), equalTo(0))
        .body("forms.findAll { it.code != 'AUTH_STATEMENT' }.issued", everyItem(nullValue()));
  }

  @Test
  void theNumberStaysUntilSomethingOnTheFormChanges() {
    // Given
    String first = number(print().statusCode(200));
    String again = number(print().statusCode(200));
    told.put(suite.filing.toString(), FACTS.formatted("云杉𠮷公司"));

    // When
    String changed = number(print().statusCode(200));

    // Then
    assertThat(again).isEqualTo(first);
    assertThat(changed).isNotEqualTo(first);
    list().body(issued("number"), equalTo(changed)).body(issued("unprintable"), equalTo(1));
  }

  @Test
  void aFilingThatDoesNotSayEnoughIsToldWhatIsMissing() {
    // Given
    told.put(suite.filing.toString(), "{\"entity\":{\"kind\":\"INDIVIDUAL\",\"name\":\"李\"}}");

    // When
    var refused = print();

    // Then
    refused
        .statusCode(422)
        .body("code", equalTo("form-facts-missing"))
        .body(
            "errors.field",
            contains(
                "/entity/certificateType",
                "/entity/certificateNumber",
                "/websites/1/name",
                "/websites/1/domain"));
    list().body("forms.find { it.code == 'AUTH_STATEMENT' }.issued", nullValue());
  }

  @Test
  void anOrchestratorThatIsAwayIsSaidAndNothingIsIssued() {
    // Given
    told.remove(suite.filing.toString());

    // When
    var refused = print();

    // Then
    refused
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("filing-facts-unavailable"));
    list().body("forms.find { it.code == 'AUTH_STATEMENT' }.issued", nullValue());
  }

  @Test
  void formsArePrintedOnlyWhileTheFilingIsWritten() {
    // Given
    suite.moved(1, "CHECKING");

    // When
    var refused = print();

    // Then
    refused.statusCode(409).body("code", equalTo("filing-not-open"));
    list().body("open", equalTo(false));
  }

  @Test
  void whatIsNoFormOfThisFilingIsNotThere() {
    for (String code : new String[] {"ORGANISATION_IDENTITY", "NOTHING"}) {
      suite
          .applicant()
          .get(suite.forms() + "/" + code)
          .then()
          .statusCode(404)
          .body("code", equalTo("form-not-on-list"));
    }
  }

  @Test
  void onlyTheOwnerPrintsAndNobodyElseSees() {
    // Given
    String stranger = Tokens.of(UUID.randomUUID(), Roles.APPLICANT);

    // Then
    String form = suite.forms() + "/" + CODE;
    given().auth().oauth2(stranger).get(form).then().statusCode(404);
    given().auth().oauth2(stranger).get(suite.forms()).then().statusCode(404);
    suite.reviewer().get(form).then().statusCode(403);
    suite.reviewer().get(suite.forms()).then().statusCode(200);
  }

  private ValidatableResponse print() {
    return suite.applicant().get(suite.forms() + "/" + CODE).then();
  }

  private ValidatableResponse list() {
    return suite.applicant().get(suite.forms()).then().statusCode(200);
  }

  private static String issued(String field) {
    return "forms.find { it.code == 'AUTH_STATEMENT' }.issued." + field;
  }

  private static String number(ValidatableResponse printed) {
    String header = printed.extract().header("Content-Disposition");
    return header.replaceAll(".*AUTH_STATEMENT-|\\.pdf\"", "");
  }
}
