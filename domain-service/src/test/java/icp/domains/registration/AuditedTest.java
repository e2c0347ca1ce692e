package icp.domains.registration;

import static icp.domains.registration.Said.SAID;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What operators tell of domain names is on record; what accounts say for themselves is not. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class AuditedTest {
  private final UUID account = UUID.randomUUID();
  private final UUID operator = UUID.randomUUID();
  private final AuditTrail trail;

  AuditedTest(AgroalDataSource database) {
    this.trail = new AuditTrail(database);
  }

  private static RequestSpecification as(UUID caller, String role) {
    return given().auth().oauth2(Tokens.of(caller, role)).contentType(ContentType.JSON);
  }

  private RequestSpecification forTheAccount() {
    return as(operator, Roles.OPERATOR).queryParam("accountId", account);
  }

  @Test
  void whatAnOperatorSaysForAnAccountAndTakesBack() {
    String path = "/v1/domains/example.cn";
    String tag =
        forTheAccount().body(SAID).put(path).then().statusCode(201).extract().header("ETag");
    forTheAccount().header("If-Match", tag).delete(path).then().statusCode(204);

    assertThat(trail.by(operator)).containsExactly("TELL_DOMAIN", "STRIKE_DOMAIN");
    assertThat(trail.of(account)).isEqualTo(trail.by(operator));
  }

  @Test
  void whatAnAccountSaysItselfIsItsOwnAffair() {
    as(account, Roles.APPLICANT).body(SAID).put("/v1/domains/example.cn").then().statusCode(201);

    assertThat(trail.of(account)).isEmpty();
  }

  @Test
  void updatesOfRegistrars() {
    String update =
        """
        {"updates": [{"eventId": "%s", "accountId": "%s", "name": "example.cn",
          "kind": "UPDATED", "at": "2026-01-08T00:00:00Z", "registrar": "DNSPod"}]}
        """;

    as(operator, Roles.OPERATOR)
        .body(update.formatted(UUID.randomUUID(), account))
        .post("/v1/registrar-updates")
        .then()
        .statusCode(200);

    assertThat(trail.by(operator)).containsExactly("TELL_DOMAINS");
  }
}
