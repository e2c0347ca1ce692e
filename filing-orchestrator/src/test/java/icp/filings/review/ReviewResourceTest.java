package icp.filings.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How reviewers share a queue and decide. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class ReviewResourceTest {
  private final FilingDriver drive = new FilingDriver();
  private final UUID other = UUID.randomUUID();
  private final TestClock clock;
  private final AgroalDataSource database;

  ReviewResourceTest(TestClock clock, AgroalDataSource database) {
    this.clock = clock;
    this.database = database;
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  private RequestSpecification otherReviewer() {
    return given().auth().oauth2(Tokens.of(other, Roles.REVIEWER)).contentType(ContentType.JSON);
  }

  /** Of somebody who is from that province, by their number: some take nobody else. */
  private static String filedAtHome(String number) {
    String code = number.substring(0, 2);
    return FilingDriver.COMPLETE
        .replace("\"province\":\"33\"", "\"province\":\"" + code + "\"")
        .replace("330102199003070019", number);
  }

  @Test
  void theQueueIsByAgeAndProvinceAndItsPagesFollowEachOther() {
    String first = drive.inReview(filedAtHome("540102199003070018"));
    String second = drive.inReview(filedAtHome("540102199003070018"));
    drive.inReview(filedAtHome("530102199003070016"));

    JsonPath page = queue("?province=54&limit=1");

    assertThat(page.getList("items.id")).containsExactly(first);
    assertThat(page.getList("items.overdue")).containsExactly(false);
    JsonPath next = queue("?province=54&limit=1&after=" + page.getString("after"));
    assertThat(next.getList("items.id")).containsExactly(second);
    assertThat(next.getString("after")).isNull();
  }

  private JsonPath queue(String query) {
    return drive.reviewer().get("/v1/reviews" + query).then().statusCode(200).extract().jsonPath();
  }

  @ParameterizedTest
  @CsvSource({"?after=x, after", "?limit=0, limit", "?province=330, province"})
  void anImpossiblePageIsRefused(String query, String field) {
    drive
        .reviewer()
        .get("/v1/reviews" + query)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(containsString(field)));
  }

  @Test
  void whatWaitsLongerThanAWorkingDayIsOverdue() {
    String id = drive.inReview(filedAtHome("650102199003070013"));

    clock.putForward(Duration.ofDays(12));

    JsonPath rows = queue("?province=65");
    assertThat(rows.getList("items.id")).contains(id);
    assertThat(rows.getList("items.overdue", Boolean.class)).containsOnly(true);
  }

  @Test
  void whoClaimsAFilingAloneDecidesAboutIt() {
    String id = drive.inReview();
    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);

    drive
        .post(otherReviewer(), id, "approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("filing-claimed"))
        .body("state.claimedUntil", notNullValue())
        .body(not(containsString(drive.reviewer.toString())));
    otherReviewer().post("/v1/filings/" + id + "/claim").then().statusCode(409);
    otherReviewer().post("/v1/filings/" + id + "/release-claim").then().statusCode(409);
    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);
    drive.post(drive.reviewer(), id, "approve").then().statusCode(200);
  }

  @Test
  void aClaimIsSeenInTheQueueAndGivenBack() {
    String id = drive.inReview(filedAtHome("63010219900307001X"));
    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);

    assertThat(queue("?province=63").getList("items.yours")).containsExactly(true);
    otherReviewer()
        .get("/v1/reviews?province=63")
        .then()
        .body("items.yours", contains(false))
        .body("items.claimedUntil", contains(notNullValue()));
    drive.reviewer().post("/v1/filings/" + id + "/release-claim").then().statusCode(204);
    otherReviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);
  }

  @Test
  void aClaimLapses() {
    String id = drive.inReview();
    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);

    clock.putForward(Duration.ofMinutes(31));

    drive.post(otherReviewer(), id, "approve").then().statusCode(200);
  }

  @Test
  void nobodyClaimsOrLooksIntoTheirOwnFiling() {
    String id = drive.inReview();
    String token = Tokens.of(drive.account, Roles.APPLICANT, Roles.REVIEWER);
    given()
        .auth()
        .oauth2(token)
        .post("/v1/filings/" + id + "/claim")
        .then()
        .statusCode(403)
        .body("code", equalTo("own-filing"));
    given().auth().oauth2(token).get("/v1/reviews/" + id).then().statusCode(403);
  }

  @Test
  void aFilingThatIsNotThereIsNeitherClaimedNorReviewed() {
    String nowhere = UUID.randomUUID().toString();
    drive.reviewer().post("/v1/filings/" + nowhere + "/claim").then().statusCode(404);
    drive.reviewer().get("/v1/reviews/" + nowhere).then().statusCode(404);
  }

  @Test
  void oneAnswerHasAllToDecideByAndTheLookIsNoted() throws SQLException {
    String id = drive.inReview();
    drive
        .reviewer()
        .header("If-Match", drive.etag(id))
        .body(
            "{\"reasons\":[{\"code\":\"site-name-unrelated\",\"field\":\"/websites/1/name\","
                + "\"note\":\"看不出内容\"},"
                + "{\"code\":\"document-illegible\",\"field\":\"/documents/BUSINESS_LICENCE\"}]}")
        .post("/v1/filings/" + id + "/return")
        .then()
        .statusCode(200)
        .body("reasons.code", contains("site-name-unrelated", "document-illegible"))
        .body("reasons.note", hasItem("看不出内容"));
    String number = Certificates.person("330102");
    mend(
        id,
        "{\"websites\":{\"1\":{\"name\":\"云杉园艺\"}},\"entity\":{\"certificateNumber\":\"%s\"}}"
            .formatted(number));

    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);
    JsonPath review = review(id);

    assertThat(review.getString("facts.entity.certificateNumber")).isEqualTo(number);
    assertThat(review.getString("filing.facts.entity.certificateNumber")).startsWith("****");
    assertThat(review.getList("filing.checks.fit", Boolean.class)).containsOnly(true);
    assertThat(review.getList("differences.field"))
        .containsExactly("/entity/certificateNumber", "/websites/1/name");
    assertThat(review.getList("differences.after"))
        .containsExactly("**************" + number.substring(14), "云杉园艺");
    assertThat(review.getList("decisions.trigger")).containsExactly("RETURN");
    assertThat(review.getList("decisions[0].detail.reasons.code"))
        .containsExactly("site-name-unrelated", "document-illegible");
    assertThat(review.getString("documents")).isEqualTo("/v1/filings/" + id + "/documents");
    assertThat(audited(id))
        .containsExactly(
            drive.reviewer + " RETURN_FILING",
            drive.reviewer + " CLAIM_FILING",
            drive.reviewer + " LOOK_AT_FILING");
  }

  private JsonPath review(String id) {
    return drive.reviewer().get("/v1/reviews/" + id).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void whatIsPersonalIsInClearForWhoHasTheFilingAndOnlyAsLong() throws SQLException {
    String id = drive.inReview();
    String number = facts(review(id));
    assertThat(number).startsWith("****");
    assertThat(audited(id)).isEmpty();

    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);
    assertThat(facts(review(id))).matches("\\d{17}[\\dX]");
    assertThat(review(id).getString("facts.entity.name")).doesNotContain("*");
    otherReviewer()
        .get("/v1/reviews/" + id)
        .then()
        .statusCode(200)
        .body("facts.entity.certificateNumber", containsString("****"));

    drive.reviewer().post("/v1/filings/" + id + "/release-claim").then().statusCode(204);
    assertThat(facts(review(id))).startsWith("****");
    assertThat(audited(id))
        .containsExactly(
            drive.reviewer + " CLAIM_FILING",
            drive.reviewer + " LOOK_AT_FILING",
            drive.reviewer + " LOOK_AT_FILING",
            drive.reviewer + " RELEASE_FILING");
  }

  private static String facts(JsonPath review) {
    return review.getString("facts.entity.certificateNumber");
  }

  @Test
  void aClaimThatLapsedOpensNothing() {
    String id = drive.inReview();
    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);

    clock.putForward(Duration.ofMinutes(31));

    assertThat(facts(review(id))).startsWith("****");
    assertThat(claim(drive.reviewer, id).getBoolean("theirs")).isFalse();
  }

  @Test
  void operatorsAndReviewersSeeNamesOfPeopleMaskedAndTheOwnerDoesNot() {
    String id = drive.inReview();
    String name = drive.filing(id).getString("facts.entity.name");
    String masked = name.charAt(0) + "**";
    UUID operator = UUID.randomUUID();

    for (RequestSpecification other :
        List.of(drive.reviewer(), given().auth().oauth2(Tokens.of(operator, Roles.OPERATOR)))) {
      JsonPath seen = other.get("/v1/filings/" + id).then().statusCode(200).extract().jsonPath();
      assertThat(seen.getString("facts.entity.name")).isEqualTo(masked);
      assertThat(seen.getString("facts.entity.certificateNumber")).startsWith("****");
    }
    given()
        .auth()
        .oauth2(Tokens.of(operator, Roles.OPERATOR))
        .get("/v1/filings?limit=100")
        .then()
        .body("items.find { it.id == '" + id + "' }.facts.entity.name", equalTo(masked));
  }

  @Test
  void whetherAReviewerHasAFilingIsToldOfThatReviewer() {
    String id = drive.inReview();
    assertThat(claim(drive.reviewer, id).getBoolean("theirs")).isFalse();

    drive.reviewer().post("/v1/filings/" + id + "/claim").then().statusCode(200);

    JsonPath claim = claim(drive.reviewer, id);
    assertThat(claim.getBoolean("theirs")).isTrue();
    assertThat(claim.getString("filingId")).isEqualTo(id);
    assertThat(claim.getString("account")).isEqualTo(drive.reviewer.toString());
    assertThat(claim(UUID.randomUUID(), id).getString("claimedUntil")).isNull();
    assertThat(claim(drive.account, id).getBoolean("theirs")).isFalse();
    FilingDriver.documentService(drive.reviewer)
        .get("/v1/filings/" + UUID.randomUUID() + "/claim")
        .then()
        .statusCode(404);
    drive.reviewer().get("/v1/filings/" + id + "/claim").then().statusCode(403);
    drive.post(drive.applicant(), id, "withdraw").then().statusCode(200);
    assertThat(claim(drive.reviewer, id).getBoolean("theirs")).isFalse();
  }

  private static JsonPath claim(UUID reviewer, String id) {
    return FilingDriver.documentService(reviewer)
        .get("/v1/filings/" + id + "/claim")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void mend(String id, String patch) {
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(patch)
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.answerAll(id, 2);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
  }

  private List<String> audited(String id) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select actor || ' ' || action from audit_entry"
                    + " where subject_kind = 'filing' and subject_id = ? order by id")) {
      select.setString(1, id);
      List<String> found = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    }
  }

  @Test
  void aDecisionOnAFilingThatHasMovedOnSaysWhereItIs() {
    String id = drive.inReview();
    String seen = drive.etag(id);
    drive.post(drive.applicant(), id, "withdraw").then().statusCode(200);

    drive
        .reviewer()
        .header("If-Match", seen)
        .post("/v1/filings/" + id + "/approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("move-impossible"))
        .body("state.status", equalTo("WITHDRAWN"));
    drive
        .reviewer()
        .get("/v1/reviews/" + id)
        .then()
        .statusCode(409)
        .body("state.status", equalTo("WITHDRAWN"));
  }

  @Test
  void reasonsThatPointNowhereOrSayNothingAreRefusedAtOnce() {
    String id = drive.inReview();
    drive
        .reviewer()
        .header("If-Match", drive.etag(id))
        .body(
            "{\"reasons\":[{\"code\":\"no-such-code\",\"field\":\"/websites/1\"},"
                + "{\"code\":\"other\",\"field\":\"/nowhere\"}]}")
        .post("/v1/filings/" + id + "/return")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("/reasons/0/code", "/reasons/1/field", "/reasons/1/note"));
    assertThat(drive.filing(id).getString("status")).isEqualTo("PRELIMINARY_REVIEW");
  }

  @Test
  void theCodesAreToldInBothLanguages() {
    List<String> codes =
        drive.reviewer().get("/v1/return-codes").then().statusCode(200).extract().path("code");
    assertThat(codes).hasSize(ReturnCode.values().length).contains("document-illegible", "other");
  }

  @Test
  void applicantsSeeNoQueue() {
    drive.applicant().get("/v1/reviews").then().statusCode(403);
    String id = drive.inReview();
    drive.applicant().get("/v1/reviews/" + id).then().statusCode(403);
    drive.applicant().get("/v1/filings/" + id).then().body("outcome", nullValue());
  }
}
