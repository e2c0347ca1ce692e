package icp.filings.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.filings.Gateways;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.IDN;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may search what, and how it is asked for. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class SearchResourceTest {
  private final FilingDriver drive = new FilingDriver();
  private final String domain = "d" + UUID.randomUUID() + ".cn";

  private String draft(String domain) {
    return drive.draft(FilingDriver.COMPLETE.replace("yunshan.cn", domain));
  }

  private static ValidatableResponse search(UUID account, String role, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(account, role))
        .get("/v1/filings?limit=100&" + query)
        .then();
  }

  private static List<String> found(UUID account, String role, String query) {
    return search(account, role, query).statusCode(200).extract().path("items.id");
  }

  @Test
  void operatorsAndReviewersFindAFilingByItsDomainName() {
    String id = draft(domain);

    for (String role : List.of(Roles.OPERATOR, Roles.REVIEWER)) {
      assertThat(found(UUID.randomUUID(), role, "domain=" + domain)).containsExactly(id);
      assertThat(found(UUID.randomUUID(), role, "domain=" + domain.toUpperCase() + "."))
          .containsExactly(id);
    }
  }

  @Test
  void aDomainNameIsFoundInLettersAndAsRegistriesWriteIt() {
    String letters = "云杉" + System.nanoTime() + ".cn";
    String id = draft(letters);
    String registry = draft(IDN.toASCII(letters));

    for (String written : List.of(letters, IDN.toASCII(letters))) {
      assertThat(found(UUID.randomUUID(), Roles.OPERATOR, "domain=" + written))
          .containsExactly(registry, id);
    }
  }

  @Test
  void aFilingIsFoundByTheDomainNameThatItHasNowAlone() {
    String id = draft(domain);
    String other = "e" + domain;

    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body("{\"websites\":{\"1\":{\"domain\":\"" + other + "\"}}}")
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200);

    assertThat(found(drive.reviewer, Roles.REVIEWER, "domain=" + domain)).isEmpty();
    assertThat(found(drive.reviewer, Roles.REVIEWER, "domain=" + other)).containsExactly(id);
  }

  @Test
  void anApplicantFindsTheirOwnAlone() {
    String own = draft(domain);
    UUID stranger = UUID.randomUUID();

    assertThat(found(drive.account, Roles.APPLICANT, "domain=" + domain)).containsExactly(own);
    assertThat(found(drive.account, Roles.APPLICANT, "accountId=" + drive.account))
        .containsExactly(own);
    assertThat(found(stranger, Roles.APPLICANT, "domain=" + domain)).isEmpty();
    assertThat(found(stranger, Roles.APPLICANT, "accountId=" + drive.account)).isEmpty();
    assertThat(found(stranger, Roles.APPLICANT, "")).isEmpty();
  }

  @Test
  void everyFilterNarrows() {
    String id = draft(domain);
    String today = "" + LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String account = "accountId=" + drive.account;

    for (String more :
        List.of(
            "status=DRAFT",
            "province=33",
            "createdFrom=" + today,
            "createdTo=" + today,
            "enteredFrom=" + today + "&enteredTo=" + today)) {
      assertThat(found(drive.reviewer, Roles.REVIEWER, account + "&" + more)).containsExactly(id);
    }
    for (String other :
        List.of(
            "status=APPROVED",
            "province=44",
            "createdTo=2020-01-01",
            "createdFrom=2100-01-01",
            "enteredTo=2020-01-01")) {
      assertThat(found(drive.reviewer, Roles.REVIEWER, account + "&" + other)).isEmpty();
    }
  }

  @Test
  void pagesFollowEachOtherInEitherOrder() {
    List<String> made = List.of(draft(domain), draft(domain), draft(domain));
    for (String order : List.of("", "&enteredFrom=2020-01-01")) {
      String query = "accountId=" + drive.account + order;
      String after = "";
      for (int page = 2; page >= 0; page--) {
        ValidatableResponse answer =
            given()
                .auth()
                .oauth2(Tokens.of(drive.reviewer, Roles.REVIEWER))
                .get("/v1/filings?limit=1&" + query + after)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(made.get(page)));
        after = "&after=" + answer.extract().path("after");
      }
      assertThat(after).isEqualTo("&after=null");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "province=3",
        "enteredFrom=yesterday",
        "createdTo=2026-02-30",
        "createdTo=999999999-01-01",
        "after=AAAA",
        "after=!",
        "enteredFrom=2026-01-01&after=AAAAAAAAAAAAAAAAAAAAAA",
      })
  void whatCannotBeReadIsMalformed(String query) {
    search(drive.reviewer, Roles.REVIEWER, query)
        .statusCode(400)
        .body("code", equalTo("request-malformed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=NOWHERE", "accountId=me"})
  void whatIsNoValueFindsNothing(String query) {
    assertThat(search(drive.reviewer, Roles.REVIEWER, query).extract().statusCode())
        .isBetween(400, 404);
  }
}
