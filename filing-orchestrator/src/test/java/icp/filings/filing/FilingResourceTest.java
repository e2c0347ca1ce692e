package icp.filings.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class FilingResourceTest {
  private final FilingDriver drive = new FilingDriver();

  @Test
  void aDraftIsSavedPieceByPiece() {
    String id = drive.draft("{}");
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .contentType("application/merge-patch+json")
        .body("{\"province\":\"33\",\"websites\":{\"1\":{\"name\":\"云杉\"}}}")
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200)
        .body("facts.province", equalTo("33"))
        .body("nextActions", hasItems("EDIT", "SUBMIT", "WITHDRAW"));
  }

  @Test
  void certificateNumbersAreMasked() {
    assertThat(
            drive
                .filing(drive.draft(FilingDriver.COMPLETE))
                .getString("facts.entity.certificateNumber"))
        .isEqualTo("**************0019");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"extra\":1}                            | /extra",
        "{\"province\":33}                        | /province",
        "{\"province\":\"330\"}                   | /province",
        "{\"entity\":{\"kind\":\"COMPANY\"}}      | /entity/kind",
        "{\"websites\":{\"3\":{\"instanceId\":\"x\"}}} | /websites/3/instanceId",
        "{\"websites\":{\"3\":{\"name\":\"\"}}} | /websites/3/name",
        "{\"websites\":{\"3\":{\"name\":\"\\u0007\"}}} | /websites/3/name",
      })
  void malformedFactsAreRefusedByPlaceAndLeaveNoTrace(String facts, String field) {
    drive
        .applicant()
        .body(facts)
        .post("/v1/filings")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
    String id = drive.draft("{}");
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(facts)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
    assertThat(drive.sequences(id)).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "21", "01", "-1", "first", ""})
  void aWebsiteStandsAtAPlaceFrom1To20(String place) {
    drive
        .applicant()
        .body("{\"websites\":{\"" + place + "\":{}}}")
        .post("/v1/filings")
        .then()
        .statusCode(400)
        .body("errors.field", contains("/websites"))
        .body("errors.detail", contains("Give each website under a place from 1 to 20"));
  }

  @Test
  void tenThousandWebsitesAreOneMistake() {
    String many =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(place -> "\"" + place + "\":{\"name\":\"\"}")
            .collect(Collectors.joining(",", "{\"websites\":{", "}}"));
    String id = drive.draft("{}");
    for (Response refused :
        List.of(
            drive.applicant().body(many).post("/v1/filings"),
            drive
                .applicant()
                .header("If-Match", drive.etag(id))
                .body(many)
                .patch("/v1/filings/" + id))) {
      refused.then().statusCode(400).body("errors.field", contains("/websites"));
      assertThat(refused.time()).isLessThan(5_000);
    }
  }

  @Test
  void aPatchChangesOneWebsiteAndLeavesTheOthers() {
    String id =
        drive.draft(
            "{\"websites\":{\"2\":{\"name\":\"甲\",\"domain\":\"a.cn\"},\"5\":{\"name\":\"乙\"}}}");

    patch(id, "{\"websites\":{\"2\":{\"name\":\"丙\"},\"20\":{\"name\":\"丁\"}}}")
        .body("facts.websites.keySet()", contains("2", "5", "20"))
        .body("facts.websites.2.name", equalTo("丙"))
        .body("facts.websites.2.domain", equalTo("a.cn"));
    patch(id, "{\"websites\":{\"2\":null,\"5\":null}}")
        .body("facts.websites.keySet()", contains("20"));
    patch(id, "{\"websites\":null}").body("facts.websites", nullValue());
  }

  private ValidatableResponse patch(String id, String patch) {
    return drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(patch)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void aNameOfAMegabyteIsRefused() {
    drive
        .applicant()
        .body("{\"websites\":{\"1\":{\"name\":\"" + "a".repeat(900_000) + "\"}}}")
        .post("/v1/filings")
        .then()
        .statusCode(400);
    drive
        .applicant()
        .body("{\"websites\":{\"1\":{\"name\":\"" + "a".repeat(1_100_000) + "\"}}}")
        .post("/v1/filings")
        .then()
        .statusCode(413);
  }

  @Test
  void submittingAnIncompleteFilingNamesAllThatIsMissing() {
    String id = drive.draft("{}");
    drive
        .post(drive.applicant(), id, "submit")
        .then()
        .statusCode(422)
        .body("code", equalTo("filing-incomplete"))
        .body("errors.field", hasItems("/province", "/entity/name", "/websites/1/domain"));
  }

  @Test
  void aStaleOrMissingVersionIsRefused() {
    String id = drive.draft(FilingDriver.COMPLETE);
    drive.applicant().post("/v1/filings/" + id + "/submit").then().statusCode(428);
    drive
        .applicant()
        .header("If-Match", "\"99\"")
        .post("/v1/filings/" + id + "/submit")
        .then()
        .statusCode(412);
    assertThat(drive.filing(id).getString("status")).isEqualTo("DRAFT");
  }

  @Test
  void anotherAccountsFilingLooksLikeNone() {
    String id = drive.draft(FilingDriver.COMPLETE);
    FilingDriver stranger = new FilingDriver();
    for (String path : new String[] {"", "/events"}) {
      stranger.applicant().get("/v1/filings/" + id + path).then().statusCode(404);
    }
    stranger
        .applicant()
        .header("If-Match", "\"1\"")
        .post("/v1/filings/" + id + "/submit")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"approve", "return"})
  void applicantsDoNotReview(String action) {
    String id = drive.draft(FilingDriver.COMPLETE);
    drive
        .applicant()
        .header("If-Match", "\"1\"")
        .body("{\"reasons\":[{\"field\":\"\",\"message\":\"m\"}]}")
        .post("/v1/filings/" + id + "/" + action)
        .then()
        .statusCode(403);
  }

  @Test
  void aMoveThatTheJourneyDoesNotHaveIsA409WithTheStatus() {
    String id = drive.draft(FilingDriver.COMPLETE);
    drive
        .post(drive.reviewer(), id, "approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("move-impossible"))
        .body("state.status", equalTo("DRAFT"));
    assertThat(drive.sequences(id)).containsExactly(1L);
  }

  @Test
  void nobodyReviewsTheirOwnFiling() {
    String id = drive.inReview();
    given()
        .auth()
        .oauth2(Tokens.of(drive.account, Roles.APPLICANT, Roles.REVIEWER))
        .contentType(ContentType.JSON)
        .header("If-Match", drive.etag(id))
        .post("/v1/filings/" + id + "/approve")
        .then()
        .statusCode(403)
        .body("code", equalTo("own-filing"));
  }

  @Test
  void aRepeatedKeyBeginsOneFiling() {
    String key = UUID.randomUUID().toString();
    String first = create(key);
    assertThat(create(key)).isEqualTo(first);
    assertThat(drive.applicant().get("/v1/filings").jsonPath().getList("items")).hasSize(1);
  }

  private String create(String key) {
    return drive
        .applicant()
        .header("Idempotency-Key", key)
        .body(FilingDriver.COMPLETE)
        .post("/v1/filings")
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .extract()
        .path("id");
  }

  @Test
  void pagesOfFilingsFollowEachOther() {
    for (int i = 0; i < 3; i++) {
      drive.draft("{}");
    }
    var page = drive.applicant().get("/v1/filings?limit=2").jsonPath();
    assertThat(page.getList("items")).hasSize(2);
    var next =
        drive.applicant().get("/v1/filings?limit=2&after=" + page.getString("after")).jsonPath();
    assertThat(next.getList("items")).hasSize(1);
    assertThat(next.getString("after")).isNull();
  }
}
