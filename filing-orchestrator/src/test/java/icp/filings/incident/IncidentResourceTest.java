package icp.filings.incident;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.filings.filing.ManyFilings;
import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is one incident, and operators see to it. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class IncidentResourceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration CHECK = Duration.ofMinutes(11);

  private final FilingDriver drive = new FilingDriver();
  private final IncidentDriver incidents = new IncidentDriver();
  private final TestClock clock;
  private final AgroalDataSource database;
  private final SettledIncidents forgetting;

  IncidentResourceTest(TestClock clock, AgroalDataSource database, SettledIncidents forgetting) {
    this.clock = clock;
    this.forgetting = forgetting;
    this.database = database;
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  /** Submitted, and not answered in time. */
  private String unanswered() {
    String id = drive.submitted();
    clock.putForward(CHECK);
    return id;
  }

  private static Map<String, String> last(List<Map<String, String>> actions) {
    return actions.get(0);
  }

  private List<String> triggers(String filing) {
    return drive.applicant().get("/v1/filings/" + filing + "/events").jsonPath().getList("trigger");
  }

  @Test
  void aCheckThatIsNeverAnsweredIsOneIncidentThatCountsUp() {
    String filing = unanswered();
    String id = incidents.awaited(filing, "CHECK_UNANSWERED");

    clock.putForward(CHECK);

    await().atMost(PATIENCE).until(() -> incidents.incident(id).getInt("count") == 2);
    assertThat(incidents.of(filing)).hasSize(1);
    assertThat(incidents.incident(id).getString("state")).isEqualTo("OPEN");
    assertThat(incidents.incident(id).getString("detail")).isEqualTo("CHECKING of revision 1");
    assertThat(incidents.incident(id).getList("fits"))
        .isEqualTo(List.of("RECHECK", "WITHDRAW", "DISCARD"));
  }

  @Test
  void whatIsAskedAgainIsAnsweredForTheSameRevisionAndOver() {
    String filing = unanswered();
    String id = incidents.awaited(filing, "CHECK_UNANSWERED");
    long asked = asked(filing);

    incidents.act(id, "recheck").statusCode(200).body("state", equalTo("OPEN"));

    await().atMost(PATIENCE).until(() -> asked(filing) == asked + 1);
    drive.answerAll(filing, 1);
    drive.awaitStatus(filing, "PRELIMINARY_REVIEW");
    incidents.awaitState(id, "RESOLVED");
    assertThat(triggers(filing)).contains("RECHECK");
    assertThat(last(incidents.actions(id)))
        .containsEntry("actor", incidents.operator.toString())
        .containsEntry("action", "RECHECK")
        .containsEntry("reason", "the part's owner is well again")
        .containsEntry("outcome", "OPEN");
    assertThat(new AuditTrail(database).of(id)).containsExactly("RECHECK_INCIDENT");
  }

  private long asked(String filing) {
    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      return tap.all().stream()
          .filter(record -> filing.equals(record.key()))
          .filter(record -> MessageType.CHECK_REQUESTED.id().equals(KafkaTap.type(record)))
          .filter(record -> new String(record.value()).contains("\"" + Part.DOMAIN + "\""))
          .count();
    }
  }

  @Test
  void anOperatorWithdrawsAFilingAndItsApplicantSeesWhy() {
    String filing = unanswered();
    String id = incidents.awaited(filing, "CHECK_UNANSWERED");

    incidents.act(id, "withdraw").statusCode(200).body("state", equalTo("RESOLVED"));

    assertThat(drive.filing(filing).getString("status")).isEqualTo("WITHDRAWN");
    assertThat(drive.filing(filing).getList("reasons.code")).containsExactly("operator-withdrew");
    assertThat(drive.filing(filing).getList("reasons.note"))
        .containsExactly("the part's owner is well again");
    assertThat(triggers(filing)).endsWith("OPERATOR_WITHDRAW");
    assertThat(last(incidents.actions(id))).containsEntry("outcome", "RESOLVED");
    incidents.act(id, "withdraw").statusCode(409).body("code", equalTo("incident-closed"));
  }

  @Test
  void aReviewThatIsOverdueIsAMissedDeadlineUntilItIsDecided() {
    String filing = drive.inReview();
    clock.putForward(Duration.ofDays(12));
    String id = incidents.awaited(filing, "DEADLINE_MISSED");

    drive.post(drive.reviewer(), filing, "approve").then().statusCode(200);

    incidents.awaitState(id, "RESOLVED");
    assertThat(incidents.actions(id)).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefusedWithWhatDoes() {
    String id = incidents.awaited(unanswered(), "CHECK_UNANSWERED");

    for (String action : List.of("retry", "replay")) {
      incidents
          .act(id, action)
          .statusCode(409)
          .body("code", equalTo("action-unfit"))
          .body("state.fits", containsInAnyOrder("RECHECK", "WITHDRAW", "DISCARD"));
    }
    assertThat(incidents.actions(id)).isEmpty();
  }

  @Test
  void whatIsLetGoIsClosedAndComesAnewWhenItHappensAgain() {
    String filing = unanswered();
    String id = incidents.awaited(filing, "CHECK_UNANSWERED");

    incidents.act(id, "discard").statusCode(200).body("state", equalTo("DISCARDED"));

    clock.putForward(CHECK);
    await().atMost(PATIENCE).until(() -> incidents.of(filing).size() == 2);
    assertThat(incidents.of(filing).get(0)).containsEntry("state", "OPEN");
  }

  @Test
  void operatorsAloneActAndFromTheVersionThatTheySaw() {
    String id = incidents.awaited(unanswered(), "CHECK_UNANSWERED");
    String path = "/v1/incidents/" + id + "/discard";
    String why = "{\"reason\":\"r\"}";

    drive.applicant().header("If-Match", "\"1\"").body(why).post(path).then().statusCode(403);
    incidents.operator().body(why).post(path).then().statusCode(428);
    incidents.operator().header("If-Match", "\"99\"").body(why).post(path).then().statusCode(412);
    incidents.operator().get("/v1/incidents/" + UUID.randomUUID()).then().statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.REVIEWER))
        .get("/v1/incidents/" + id)
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"reason\":\"\"}", "{\"reason\":7}"})
  void nothingIsDoneWithoutAReason(String body) {
    incidents
        .operator()
        .header("If-Match", "\"1\"")
        .body(body)
        .post("/v1/incidents/" + UUID.randomUUID() + "/discard")
        .then()
        .statusCode(400);
  }

  @Test
  void thoseInOneStateAndOfOneKindAreListed() {
    String id = incidents.awaited(unanswered(), "CHECK_UNANSWERED");
    incidents.act(id, "discard").statusCode(200);
    String query = "/v1/incidents?limit=100&kind=CHECK_UNANSWERED&state=";

    List<String> discarded = incidents.operator().get(query + "DISCARDED").path("items.id");
    List<String> open = incidents.operator().get(query + "OPEN").path("items.id");

    assertThat(discarded).contains(id);
    assertThat(open).doesNotContain(id);
  }

  @Test
  void whatIsSettledIsForgottenAfterAWhile() throws SQLException {
    // Given
    String settled = incidents.awaited(unanswered(), "CHECK_UNANSWERED");
    incidents.act(settled, "discard").statusCode(200);
    String recent = incidents.awaited(unanswered(), "CHECK_UNANSWERED");
    incidents.act(recent, "discard").statusCode(200);
    String open = incidents.awaited(unanswered(), "CHECK_UNANSWERED");
    String old = "update incident set %s = %s - interval '91 days' where id = '%s'";
    ManyFilings.run(database, old.formatted("closed_at", "closed_at", settled));
    ManyFilings.run(database, old.formatted("at", "at", open));

    // When
    forgetting.forget();

    // Then
    incidents.operator().get("/v1/incidents/" + settled).then().statusCode(404);
    assertThat(incidents.incident(recent).getString("state")).isEqualTo("DISCARDED");
    assertThat(incidents.incident(open).getString("state")).isEqualTo("OPEN");
  }

  @Test
  void deadLettersOfOneCauseAreOneIncident() {
    String first = drive.submitted();
    say(first);
    String id = incidents.awaited(first, "DEAD_LETTER");
    int before = incidents.incident(id).getInt("count");

    say(drive.submitted());

    await().atMost(PATIENCE).until(() -> incidents.incident(id).getInt("count") == before + 1);
    incidents.act(id, "replay").statusCode(200).body("state", equalTo("OPEN"));
    assertThat(incidents.incident(id).getInt("count")).isEqualTo(before + 3);
    incidents.act(id, "discard").statusCode(200).body("state", equalTo("DISCARDED"));
    assertThat(openLetters(first)).isEmpty();
    assertThat(incidents.actions(id))
        .extracting(action -> action.get("action") + " " + action.get("outcome"))
        .containsExactly("DISCARD DISCARDED", "REPLAY OPEN");
  }

  private static void say(String filing) {
    try (KafkaTap tap = new KafkaTap(Topics.DOMAINS)) {
      tap.say(MessageType.DOMAIN_CHECK_ANSWERED.id(), filing, "{\"filingId\":7}");
    }
  }

  private List<String> openLetters(String filing) {
    return incidents
        .operator()
        .get("/v1/dead-letters?limit=100&state=OPEN")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.key == '" + filing + "' }.id");
  }

  @Test
  void anAnswerThatCouldNotBeHandledMovesItsFilingWhenItIsReplayed() throws SQLException {
    String filing = drive.submitted();
    drive.answer(filing, 1, Part.INSTANCE, "[]");
    drive.answer(filing, 1, Part.DOCUMENTS, "[]");
    ManyFilings.run(database, REFUSE.formatted(filing));
    drive.answer(filing, 1, Part.DOMAIN, "[]");
    String id = incidents.awaited(filing, "DEAD_LETTER");
    ManyFilings.run(database, "drop trigger refuse_domain on filing_check");

    incidents.act(id, "replay").statusCode(200).body("state", equalTo("RESOLVED"));

    drive.awaitStatus(filing, "PRELIMINARY_REVIEW");
    assertThat(openLetters(filing)).isEmpty();
  }

  /** As a mistake of a handler would. */
  private static final String REFUSE =
      """
      create or replace function refuse_domain() returns trigger language plpgsql as $$
      begin raise exception 'Told to fail'; end $$;
      create trigger refuse_domain before update on filing_check for each row
      when (new.filing_id = '%s' and new.part = 'DOMAIN') execute function refuse_domain()
      """;

  @Test
  void theAuditOnlyGrows() {
    String id = incidents.awaited(unanswered(), "CHECK_UNANSWERED");
    incidents.act(id, "discard").statusCode(200);

    assertThatThrownBy(() -> ManyFilings.run(database, "delete from incident_action"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("only added");
  }
}
