package icp.documents.requirement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class RequirementResourceTest {
  private static final String REST =
      "&entityKind=ORGANISATION&entityResidency=MAINLAND"
          + "&administratorResidency=TAIWAN&administratorIsPrincipal=false";

  @Test
  void theListIsThere() {
    // When
    var list = list("?province=33" + REST);

    // Then
    list.statusCode(200)
        .body("documents.code", hasItem("ORGANISATION_IDENTITY"))
        .body("documents[1].accepted.code", containsInAnyOrder("TW_RESIDENCE", "TW_TRAVEL"))
        .body("documents[0].required", equalTo("YES"));
  }

  @Test
  void theListIsOfTheCaseAndSaysWhy() {
    // When
    var list = list("?province=44&domains=40&nature=ENTERPRISE&words=云杉财富管理" + REST);

    // Then
    list.statusCode(200)
        .body("trades.find { it.code == 'FINANCE' }.word", equalTo("财富管理"))
        .body("documents.find { it.code == 'GD_FINANCE' }.required", equalTo("YES"))
        .body("documents.find { it.code == 'GD_FINANCE' }.template", equalTo("GD_FINANCE"))
        .body("documents.find { it.code == 'SITE_PLAN' }.reason.en", containsString("because"))
        .body("documents.find { it.code == 'SITE_PLAN' }.reason.zh", containsString("超过31个"));
  }

  @Test
  void theListIsOfTheDayThatIsAskedFor() {
    // When
    var early = list("?province=44&on=2021-06-20" + REST);
    var late = list("?province=44&on=2021-06-21" + REST);

    // Then
    early.statusCode(200).body("documents.code", not(hasItem("COMMITMENT")));
    late.statusCode(200).body("documents.code", hasItem("COMMITMENT"));
  }

  @Test
  void factsThatAreNotNeededMustBeWellFormedToo() {
    // When
    var refused =
        list(
            "?province=33&nature=CLUB&domains=0&localIdentity=maybe&on=2026-02-30"
                + "&leaderIsRepresentative=1&words="
                + "云".repeat(201)
                + REST);

    // Then
    refused
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "nature", "domains", "localIdentity", "on", "leaderIsRepresentative", "words"));
  }

  @Test
  void anUnknownProvinceIsSaid() {
    // When
    var refused = list("?province=99" + REST);

    // Then
    refused.statusCode(400).body("errors.field", hasItem("province"));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    // When
    var refused = list("?entityKind=CLUB&administratorIsPrincipal=perhaps");

    // Then
    refused
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "province",
                "entityKind",
                "entityResidency",
                "administratorResidency",
                "administratorIsPrincipal"));
  }

  private static ValidatableResponse list(String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT))
        .get("/v1/required-documents" + query)
        .then();
  }
}
