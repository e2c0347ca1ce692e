package icp.filings.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class FormFactsResourceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Path.of("..", "docs", "samples", "form-facts.json");

  private final FilingDriver drive = new FilingDriver();

  /** document-service's adapter is tested with the same sample. */
  @Test
  void theOwnerIsToldEverythingInFullAsInTheSample() throws IOException {
    // Given
    ObjectNode sample = (ObjectNode) JSON.readTree(SAMPLE.toFile());
    String id = drive.draftOfSameEntity(sample.get("facts").toString());

    // When
    var answer = drive.applicant().get("/v1/filings/" + id + "/form-facts").then();

    // Then
    String told = answer.statusCode(200).header("Cache-Control", "no-store").extract().asString();
    ObjectNode shown = (ObjectNode) JSON.readTree(told);
    shown.set("filingId", sample.get("filingId"));
    shown.set("version", sample.get("version"));
    assertThat(shown).isEqualTo(sample);
  }

  @Test
  void nobodyElseIsToldEvenIfTheyMaySeeTheFiling() {
    // Given
    String id = drive.draft(FilingDriver.COMPLETE);
    String path = "/v1/filings/" + id + "/form-facts";
    String both = Tokens.of(drive.reviewer, Roles.REVIEWER, Roles.APPLICANT);

    // When
    var reviewer = drive.reviewer().get(path).then();
    var stranger = new FilingDriver().applicant().get(path).then();
    var applicantElsewhere = given().auth().oauth2(both).get(path).then();

    // Then
    reviewer.statusCode(403);
    stranger.statusCode(404).body("code", equalTo("not-found"));
    applicantElsewhere.statusCode(404);
  }
}
