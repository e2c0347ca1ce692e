package icp.filings;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.filing.FilingDriver;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What an applicant does that concerns secrets and facts in full is on record. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class AuditedTest {
  private final FilingDriver drive = new FilingDriver();
  private final AuditTrail trail;

  AuditedTest(AgroalDataSource database) {
    this.trail = new AuditTrail(database);
  }

  @Test
  void factsThatAreToldInFull() {
    String id = drive.draft(FilingDriver.COMPLETE);

    FilingDriver.documentService(drive.account)
        .get("/v1/filings/" + id + "/form-facts")
        .then()
        .statusCode(200);

    assertThat(trail.of(id)).containsExactly("LOOK_AT_FORM_FACTS");
  }

  @Test
  void newSecretsOfWebhooks() {
    Response made =
        drive
            .applicant()
            .body("{\"url\":\"https://93.184.216.34/hook\",\"events\":[]}")
            .post("/v1/webhook-endpoints");
    made.then().statusCode(201);

    drive
        .applicant()
        .header("If-Match", made.header("ETag"))
        .body("{\"overlapHours\":1}")
        .post("/v1/webhook-endpoints/" + made.path("id") + "/rotate-secret")
        .then()
        .statusCode(200);

    assertThat(trail.of(made.path("id"))).contains("ROTATE_WEBHOOK_SECRET");
  }
}
