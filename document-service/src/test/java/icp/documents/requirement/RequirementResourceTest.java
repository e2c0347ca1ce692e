package icp.documents.requirement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
