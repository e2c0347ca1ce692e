package icp.instances;

import static icp.instances.Scene.allotted;
import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static icp.instances.Scene.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is done is on record, by whom it was. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class AuditedTest {
  private final UUID account = UUID.randomUUID();
  private final AuditTrail trail;

  AuditedTest(AgroalDataSource database) {
    this.trail = new AuditTrail(database);
  }

  @Test
  void whatIsDoneWithNumbers() {
    UUID instance = bought(account, "ECS");
    allotted(account, instance);
    UUID number = allotted(account, instance);
    String path = "/v1/service-numbers/" + number;

    applicant(account)
        .contentType(ContentType.JSON)
        .body(Map.of("accountId", UUID.randomUUID().toString()))
        .post(path + "/grant")
        .then()
        .statusCode(200);
    applicant(account).post(path + "/take-back").then().statusCode(200);
    applicant(account).post(path + "/release").then().statusCode(204);

    List<String> done =
        List.of("GRANT_SERVICE_NUMBER", "TAKE_SERVICE_NUMBER_BACK", "RELEASE_SERVICE_NUMBER");
    assertThat(trail.of(number)).isEqualTo(done);
    assertThat(trail.by(account)).isEqualTo(done);
  }

  @Test
  void whatBillingTells() {
    UUID operator = UUID.randomUUID();
    Map<String, Object> event =
        Map.of(
            "providerId",
            "i-" + UUID.randomUUID(),
            "sequence",
            1,
            "at",
            "2026-03-01T00:00:00Z",
            "purchase",
            purchase(account));

    RestAssured.given()
        .auth()
        .oauth2(Tokens.of(operator, Roles.OPERATOR))
        .contentType(ContentType.JSON)
        .body(Map.of("events", List.of(event)))
        .post("/v1/billing-events")
        .then()
        .statusCode(200);

    assertThat(trail.by(operator)).containsExactly("TELL_BILLING");
  }
}
