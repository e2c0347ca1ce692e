package icp.filings.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
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
    var answer = FilingDriver.documentService(drive.account).get(at(id)).then();

    // Then
    String told = answer.statusCode(200).header("Cache-Control", "no-store").extract().asString();
    ObjectNode shown = (ObjectNode) JSON.readTree(told);
    shown.set("filingId", sample.get("filingId"));
    shown.set("version", sample.get("version"));
    assertThat(shown).isEqualTo(sample);
  }

  private static String at(String id) {
    return "/v1/filings/" + id + "/form-facts";
  }

  @Test
  void theAccountThatIsNamedHasToBeWhoseFilingItIs() {
    String id = drive.draft(FilingDriver.COMPLETE);

    var stranger = FilingDriver.documentService(UUID.randomUUID()).get(at(id)).then();
    var nobody = given().auth().oauth2(own()).get(at(id)).then();

    stranger.statusCode(404).body("code", equalTo("not-found"));
    nobody.statusCode(400).body("errors[0].field", equalTo("account"));
  }

  @Test
  void nobodyButTheServiceIsToldNotEvenTheOwner() {
    String path = at(drive.draft(FilingDriver.COMPLETE)) + "?account=" + drive.account;

    drive.applicant().get(path).then().statusCode(403);
    drive.reviewer().get(path).then().statusCode(403);
  }

  private static String own() {
    return Tokens.ofDocumentService("filing-orchestrator");
  }
}
