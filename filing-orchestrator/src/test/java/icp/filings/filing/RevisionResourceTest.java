package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class RevisionResourceTest {
  private final FilingDriver drive = new FilingDriver();

  @Test
  void whatWasMendedIsShownPlaceByPlaceAndMasked() {
    String id = drive.submitted();
    String was = drive.filing(id).getString("facts.entity.certificateNumber");
    String number = Certificates.person("330102");
    returnAndEdit(
        id,
        ("{\"websites\":{\"1\":{\"name\":\"云杉园艺\"}},"
                + "\"entity\":{\"certificateNumber\":\"%s\",\"domains\":2}}")
            .formatted(number));
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);

    JsonPath revisions = get(id, "");
    JsonPath differences = get(id, "/2/differences");

    assertThat(revisions.getList("revision")).containsExactly(1, 2);
    assertThat(differences.getList("field"))
        .containsExactly("/entity/certificateNumber", "/entity/domains", "/websites/1/name");
    assertThat(differences.getList("before")).containsExactly(was, null, "小草读书札记");
    assertThat(differences.getList("after"))
        .containsExactly("**************" + number.substring(14), "2", "云杉园艺");
    assertThat(get(id, "/1/differences").getList("")).isEmpty();
  }

  private void returnAndEdit(String id, String patch) {
    for (var part : FilingDriver.ASKED) {
      drive.answer(id, 1, part, FilingDriver.blocker("x", part));
    }
    drive.awaitStatus(id, "RETURNED");
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(patch)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200);
  }

  private JsonPath get(String id, String path) {
    return drive
        .applicant()
        .get("/v1/filings/" + id + "/revisions" + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void aRevisionThatIsNotThereAndAStrangersFilingAreNone() {
    String id = drive.submitted();
    String path = "/v1/filings/" + id + "/revisions";
    drive.applicant().get(path + "/2/differences").then().statusCode(404);
    drive.applicant().get(path + "/0/differences").then().statusCode(404);
    new FilingDriver().applicant().get(path).then().statusCode(404);
    new FilingDriver().applicant().get(path + "/1/differences").then().statusCode(404);
  }
}
