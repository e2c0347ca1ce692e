package icp.filings.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import icp.filings.filing.FilingDriver;
import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class PersonRequestTest {
  private static final UUID OPERATOR = UUID.randomUUID();

  @Inject AgroalDataSource database;

  private final FilingDriver drive = new FilingDriver();
  private final String mobile = "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
  private final String facts = FilingDriver.COMPLETE.replace("13800000001", mobile);

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(OPERATOR, Roles.OPERATOR)).contentType(ContentType.JSON);
  }

  private ValidatableResponse own(String kind) {
    return drive
        .applicant()
        .body("{\"kind\":\"%s\",\"reason\":\"their own wish\"}".formatted(kind))
        .post("/v1/person-requests")
        .then();
  }

  private ValidatableResponse ofMobile(String kind) {
    return operator()
        .body(
            "{\"kind\":\"%s\",\"mobile\":\"+86 %s\",\"reason\":\"letter 118\"}"
                .formatted(kind, mobile))
        .post("/v1/person-requests")
        .then();
  }

  @Test
  void whoAsksGetsAllThatIsTheirs() {
    String id = drive.inReview(facts);
    new FilingDriver().draft(facts);

    own("EXPORT")
        .statusCode(200)
        .body("own", equalTo(true))
        .body("filings", hasSize(1))
        .body("filings[0].filingId", equalTo(id))
        .body("filings[0].outcome", equalTo("EXPORTED"))
        .body("kept.filings[0].facts.entity.mobile", equalTo(mobile))
        .body("kept.filings[0].facts.entity.name", equalTo("李雷"))
        .body("kept.filings[0].submissions[0].facts.entity.mobile", equalTo(mobile));
  }

  @Test
  void requestsAreInTheAudit() {
    drive.draft(facts);

    String exported = own("EXPORT").statusCode(200).extract().path("id");
    String erased = own("ERASURE").statusCode(200).extract().path("id");

    AuditTrail trail = new AuditTrail(database);
    assertThat(trail.of(exported)).containsExactly("EXPORT_OF_PERSON");
    assertThat(trail.of(erased)).containsExactly("ERASURE_OF_PERSON");
    assertThat(trail.by(drive.account)).contains("EXPORT_OF_PERSON", "ERASURE_OF_PERSON");
  }

  @Test
  void ofOthersFilingsOneGetsWhatIsSaidOfOneself() {
    String company = drive.draft(FilingDriver.COMPANY.formatted("13900000009", mobile, "云杉园艺"));

    ofMobile("EXPORT")
        .statusCode(200)
        .body("own", equalTo(false))
        .body("filings", hasSize(1))
        .body("filings[0].filingId", equalTo(company))
        .body("kept.filings[0].person", hasKey("administrator"))
        .body("kept.filings[0].person.administrator.name", equalTo("韩梅梅"))
        .body("kept.filings[0].person", not(hasKey("legalRepresentative")))
        .body("kept.filings[0].facts", nullValue())
        .body("kept.account", nullValue());
  }

  @Test
  void certificatesAreFoundByTypeAndNumber() {
    String number = "E" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    String id =
        drive.draftOfSameEntity(
            facts
                .replace("RESIDENT_IDENTITY_CARD", "PASSPORT")
                .replace("330102199003070019", number));

    for (String type : new String[] {"PASSPORT", "RESIDENT_IDENTITY_CARD"}) {
      operator()
          .body(
              """
              {"kind":"EXPORT","certificateType":"%s","certificateNumber":"%s",
               "reason":"letter 118"}
              """
                  .formatted(type, number.toLowerCase()))
          .post("/v1/person-requests")
          .then()
          .statusCode(200)
          .body("filings.filingId", type.equals("PASSPORT") ? hasItem(id) : hasSize(0));
    }
  }

  @Test
  void draftsAndWhatIsOverAreErasedAndWhatIsUnderWayIsNot() throws SQLException {
    String draft = drive.draft(facts);
    String withdrawn = drive.submitted();
    drive.post(drive.applicant(), withdrawn, "withdraw").then().statusCode(200);
    String underWay = drive.inReview(facts);

    own("ERASURE")
        .statusCode(200)
        .body("filings.filingId", equalTo(List.of(underWay, withdrawn, draft)))
        .body("filings.outcome", equalTo(List.of("UNDER_WAY", "ERASED", "ERASED")))
        .body("filings[0].why.en", not(equalTo("")))
        .body("kept", nullValue());

    for (String gone : new String[] {draft, withdrawn}) {
      assertThat(drive.filing(gone).getString("status")).isEqualTo("WITHDRAWN");
      assertThat(drive.filing(gone).getMap("facts")).isEmpty();
      assertThat(count("filing_person where filing_id = '" + gone + "'")).isZero();
      assertThat(count("filing_revision where filing_id = '" + gone + "' and facts is not null"))
          .isZero();
      operator().get("/v1/filings/" + gone + "/events").then().body("trigger", hasItem("ERASE"));
    }
    assertThat(drive.filing(underWay).getString("facts.entity.name")).isEqualTo("李雷");
    own("EXPORT").body("filings", hasSize(3)).body("kept.filings[2].facts.entity", nullValue());
  }

  @Test
  void whoIsErasedIsNotFoundAnyMore() {
    String id = drive.draft(facts);
    ofMobile("ERASURE").body("filings.filingId", equalTo(List.of(id)));

    ofMobile("EXPORT").statusCode(200).body("filings", hasSize(0));
  }

  @Test
  void aRequestIsKeptWithoutThePerson() throws SQLException {
    drive.draft(facts);
    String request = ofMobile("EXPORT").extract().path("id");

    operator()
        .get("/v1/person-requests")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(request))
        .body("items.find { it.id == '" + request + "' }.reason", equalTo("letter 118"))
        .body("items.find { it.id == '" + request + "' }.askedBy", equalTo("" + OPERATOR))
        .body("items.kept", everyItem(nullValue()));
    assertThat(count("person_request r where r::text like '%" + mobile + "%'")).isZero();
    assertThat(count("filing_person p where p::text like '%" + mobile + "%'")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"kind\":\"EXPORT\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"\"}",
        "{\"kind\":\"BOTH\",\"reason\":\"r\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"call 13800000001\",\"mobile\":\"13800000001\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"lilei@example.cn\",\"mobile\":\"13800000001\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\",\"mobile\":\"1\"}",
        "{\"kind\":\"EXPORT\",\"reason\":\"r\"}",
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
  void anApplicantAsksAboutNobodyElse() {
    drive
        .applicant()
        .body("{\"kind\":\"EXPORT\",\"reason\":\"r\",\"mobile\":\"" + mobile + "\"}")
        .post("/v1/person-requests")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("certificateNumber"));
  }

  @Test
  void oneFilingMayBeNamedAndAnothersIsNotFound() {
    String one = drive.draft(facts);
    drive.draft(facts);
    String others = new FilingDriver().draft(facts);

    for (String named : new String[] {one, others}) {
      drive
          .applicant()
          .body("{\"kind\":\"ERASURE\",\"reason\":\"r\",\"filingId\":\"%s\"}".formatted(named))
          .post("/v1/person-requests")
          .then()
          .statusCode(200)
          .body("filings", hasSize(named.equals(one) ? 1 : 0));
    }
  }

  private long count(String from) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select count(*) from " + from)) {
      row.next();
      return row.getLong(1);
    }
  }
}
