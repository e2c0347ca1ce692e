package icp.domains.book;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class BookResourceTest {
  @ParameterizedTest
  @ValueSource(strings = {"中国", ".中国", "xn--fiqs8s", "XN--FIQS8S"})
  void findsASuffixInEitherForm(String tld) {
    caller()
        .get("/v1/tlds/{tld}", tld)
        .then()
        .statusCode(200)
        .body("ascii", equalTo("xn--fiqs8s"))
        .body("unicode", equalTo("中国"))
        .body("approved", equalTo("YES"));
  }

  @Test
  void listsTheSuffixesOfTheBook() {
    caller()
        .get("/v1/tlds")
        .then()
        .statusCode(200)
        .body("items.ascii", org.hamcrest.Matchers.hasItems("cn", "com.cn", "xn--fiqs8s"))
        .body("book", org.hamcrest.Matchers.notNullValue());
  }

  @Test
  void saysThatASuffixIsNotKnown() {
    caller()
        .get("/v1/tlds/{tld}", "zz")
        .then()
        .statusCode(404)
        .body("code", equalTo("tld-not-in-book"));
  }

  @Test
  void listsRegistrarsAndFindsThemByAnyName() {
    caller().get("/v1/registrars").then().statusCode(200).body("items.id", hasItem("hichina"));
    caller()
        .queryParam("name", "WWW.ALIBABACLOUD.COM")
        .get("/v1/registrars")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(java.util.List.of("provider-international-site")))
        .body("items[0].approved", equalTo("NO"));
    caller().queryParam("name", "x").get("/v1/registrars").then().body("items", hasSize(0));
    caller().queryParam("name", "x".repeat(201)).get("/v1/registrars").then().statusCode(400);
  }

  @Test
  void askForAToken() {
    given().get("/v1/registrars").then().statusCode(401).body("code", equalTo("unauthorized"));
  }

  private static RequestSpecification caller() {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.REVIEWER));
  }
}
