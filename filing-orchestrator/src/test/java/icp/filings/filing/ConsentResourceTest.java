package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class ConsentResourceTest {
  private static final String SILENT =
      FilingDriver.COMPLETE.replace("\"consent\":{\"version\":\"2026-11\"},", "");

  private final FilingDriver drive = new FilingDriver();

  @Test
  void aFilingIsHandedInWithConsentOnly() {
    // Given
    String id = drive.draft(SILENT);

    // When, then
    drive
        .post(drive.applicant(), id, "submit")
        .then()
        .statusCode(422)
        .body("findings.code", hasItem("consent-missing"));

    // When
    give(id, inForce());

    // Then
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
  }

  @Test
  void theFactsTellToWhatAndWhenAndTheLogWho() {
    // Given
    Instant before = Instant.now();
    String id = drive.draft(SILENT);

    // When
    give(id, inForce());

    // Then
    JsonPath facts = drive.filing(id).setRootPath("facts.consent");
    assertThat(facts.getString("version")).isEqualTo(inForce());
    assertThat(Instant.parse(facts.getString("givenAt"))).isBetween(before, Instant.now());
    assertThat(log(id).getString("[1].actor")).isEqualTo(drive.account.toString());
    assertThat(log(id).getMap("[1].detail.consent"))
        .isEqualTo(Map.of("version", inForce(), "givenAt", facts.getString("givenAt")));
  }

  @Test
  void consentIsWithdrawnAgain() {
    // Given
    String id = drive.draft(FilingDriver.COMPLETE);

    // When
    patch(id, "{\"consent\":null}").then().statusCode(200);

    // Then
    assertThat((Object) drive.filing(id).get("facts.consent")).isNull();
    assertThat(drive.filing(id).getList("findings.code")).contains("consent-missing");
    assertThat(log(id).<String, Object>getMap("[1].detail")).containsEntry("consent", null);
  }

  @Test
  void nobodySaysWhenItWasGiven() {
    String backdated =
        "{\"consent\":{\"version\":\"2026-11\",\"givenAt\":\"2020-01-01T00:00:00Z\"}}";

    drive
        .applicant()
        .body(backdated)
        .post("/v1/filings")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("/consent/givenAt"));
    patch(drive.draft(SILENT), backdated).then().statusCode(400);
  }

  private String inForce() {
    return drive.applicant().get("/v1/consent").then().statusCode(200).extract().path("version");
  }

  private void give(String id, String version) {
    patch(id, "{\"consent\":{\"version\":\"%s\"}}".formatted(version)).then().statusCode(200);
  }

  private Response patch(String id, String facts) {
    return drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(facts)
        .patch("/v1/filings/" + id);
  }

  private JsonPath log(String id) {
    return drive.applicant().get("/v1/filings/" + id + "/events").jsonPath();
  }
}
