package icp.filings.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import icp.contracts.Part;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class ChecklistResourceTest {
  private final FilingDriver drive = new FilingDriver();

  @Test
  void everythingThatASubmissionLacksStandsInTheList() {
    String id =
        drive.draft(
            """
            {"province":"33","entity":{"kind":"ORGANISATION"},"entityLeader":{"name":"李雷"}}
            """);
    List<String> lacking =
        drive
            .applicant()
            .header("If-Match", drive.etag(id))
            .post("/v1/filings/" + id + "/submit")
            .then()
            .statusCode(422)
            .extract()
            .path("errors.field");

    List<List<String>> missing = list(id).getList("requirements.missing");

    assertThat(lacking).isNotEmpty();
    assertThat(missing.stream().flatMap(List::stream)).containsAll(lacking);
  }

  @Test
  void aDraftLearnsWhatIsUnmetAndWhatNobodyHasExamined() {
    String id = drive.draft(FilingDriver.COMPLETE);

    drive
        .applicant()
        .get("/v1/filings/" + id + "/checklist")
        .then()
        .statusCode(200)
        .body("filingId", equalTo(id))
        .body("nextActions", hasItems("SUBMIT", "EDIT"))
        .body("earliestSubmission", nullValue())
        .body("requirements.find { it.id == 'entity-name' }.state", equalTo("MET"))
        .body("requirements.find { it.id == 'domain-suffix' }.state", equalTo("UNKNOWN"))
        .body("requirements.id", hasItem("service-number"));
    Map<String, Integer> counts = list(id).getMap("counts");
    assertThat(counts).containsKeys("MET", "UNMET", "UNKNOWN", "NOT_NEEDED");
  }

  @Test
  void eachDocumentIsARowOnceItIsKnownWhichAreAskedFor() {
    String id = drive.draft(FilingDriver.COMPLETE);

    drive.answerDraft(
        id,
        1,
        Part.DOCUMENTS,
        FilingDriver.blocker("document-missing", Part.DOCUMENTS)
            .replace("\"field\":\"\"", "\"field\":\"/documents/AUTH_STATEMENT\""),
        "["
            + document("INDIVIDUAL_IDENTITY", true)
            + ","
            + document("AUTH_STATEMENT", false)
            + "]");

    await().atMost(Duration.ofSeconds(30)).until(() -> documents(id, "document").size() == 2);
    assertThat(documents(id, "document")).containsExactly("INDIVIDUAL_IDENTITY", "AUTH_STATEMENT");
    assertThat(documents(id, "state")).containsExactly("MET", "UNMET");
    assertThat(documents(id, "requirement.zh")).containsExactly("材料", "材料");
    assertThat(documents(id, "why.en")).containsExactly("why", "why");
  }

  private List<String> documents(String id, String what) {
    return list(id).getList("requirements.findAll { it.part == 'DOCUMENTS' }." + what);
  }

  private static String document(String code, boolean shown) {
    return """
    {"code":"%s","name":{"en":"paper","zh":"材料"},"asked":"SURELY","shown":%s,
     "reason":{"en":"why","zh":"缘由"},"source":"s"}
    """
        .formatted(code, shown);
  }

  @Test
  void anothersFilingIsNotThere() {
    String id = drive.draft("{}");

    new FilingDriver().applicant().get("/v1/filings/" + id + "/checklist").then().statusCode(404);
  }

  private JsonPath list(String id) {
    return drive
        .applicant()
        .get("/v1/filings/" + id + "/checklist")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
