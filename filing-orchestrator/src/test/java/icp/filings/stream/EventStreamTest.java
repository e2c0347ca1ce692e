package icp.filings.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.security.Roles;
import icp.platform.session.SessionTopic;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the owner of filings hears, and nobody else. */
@QuarkusTest
@Timeout(90)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class EventStreamTest {
  private final FilingDriver drive = new FilingDriver();
  private final OpenStreams open;
  private final TestClock clock;
  private final SessionTopic sessions;

  @TestHTTPResource("/")
  URI root;

  EventStreamTest(OpenStreams open, TestClock clock, SessionTopic sessions) {
    this.open = open;
    this.clock = clock;
    this.sessions = sessions;
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  private URI ofFiling(String id) {
    return root.resolve("/v1/filings/" + id + "/event-stream");
  }

  private URI own() {
    return root.resolve("/v1/event-stream");
  }

  private static String applicant(UUID account) {
    return Tokens.of(account, Roles.APPLICANT);
  }

  @Test
  void theOwnerHearsOfTheOneFilingAndOfNoOther() throws IOException {
    String one = drive.draft(FilingDriver.COMPLETE);
    String other = drive.draft(FilingDriver.COMPLETE);
    try (Listening events = Listening.to(ofFiling(one), applicant(drive.account), null)) {
      drive.post(drive.applicant(), other, "submit").then().statusCode(200);
      drive.post(drive.applicant(), one, "submit").then().statusCode(200);

      Listening.Event first = events.next();

      assertThat(first.name()).isEqualTo("state-changed");
      assertThat(first.data()).contains(one, "\"to\":\"CHECKING\"");
    }
  }

  @Test
  void whoReconnectsGetsEachEventOnce() throws IOException {
    String id = drive.draft(FilingDriver.COMPLETE);
    String token = applicant(drive.account);
    long seen;
    try (Listening events = Listening.to(ofFiling(id), token, "0")) {
      seen = events.next().id();
    }
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.post(drive.applicant(), id, "withdraw").then().statusCode(200);

    try (Listening events = Listening.to(ofFiling(id), token, "" + seen)) {
      assertThat(events.until(event -> event.data().contains("\"to\":\"WITHDRAWN\"")))
          .extracting(Listening.Event::data)
          .satisfiesExactly(
              data -> assertThat(data).contains("\"to\":\"CHECKING\""),
              data -> assertThat(data).contains("\"to\":\"WITHDRAWN\""));
    }
  }

  @Test
  void anAccountHearsOfAllItsFilingsAndOfNoOtherAccounts() throws IOException {
    FilingDriver stranger = new FilingDriver();
    try (Listening events = Listening.to(own(), applicant(drive.account), null)) {
      stranger.draft(FilingDriver.COMPLETE);
      String one = drive.draft(FilingDriver.COMPLETE);
      stranger.draft(FilingDriver.COMPLETE);
      String two = drive.draft(FilingDriver.COMPLETE);

      assertThat(events.until(event -> event.data().contains(two)))
          .allSatisfy(event -> assertThat(event.data()).contains(drive.account.toString()))
          .anySatisfy(event -> assertThat(event.data()).contains(one));
    }
  }

  @Test
  void remindersAreHeardUnderANameOfTheirOwnAndWithoutPersonalData() throws IOException {
    String id = drive.draft(FilingDriver.COMPLETE);
    try (Listening events = Listening.to(ofFiling(id), applicant(drive.account), null)) {
      clock.putForward(Duration.ofDays(24));

      Listening.Event reminder = events.next();

      assertThat(reminder.name()).isEqualTo("reminder");
      assertThat(reminder.data())
          .contains("\"reminder\":\"DRAFT_IDLE\"", "\"status\":\"DRAFT\"")
          .doesNotContain("李雷", "330102199003070019", "13800000001");
    }
  }

  @Test
  void aStreamEndsWithTheSessionThatOpenedItAndTellsNothingMore() throws IOException {
    String session = UUID.randomUUID().toString();
    String token = Tokens.ofSession(session, drive.account, Roles.APPLICANT);
    String id = drive.draft(FilingDriver.COMPLETE);
    try (Listening events = Listening.to(ofFiling(id), token, null)) {
      QuarkusTransaction.requiringNew()
          .run(() -> sessions.ended(session, Instant.now().plusSeconds(600)));
      await().until(() -> given().auth().oauth2(token).get("/v1/filings").statusCode() == 401);

      drive.post(drive.applicant(), id, "submit").then().statusCode(200);

      assertThatThrownBy(events::next).hasMessage("The stream has ended");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.REVIEWER, Roles.OPERATOR})
  void staffHearsOfAnyFiling(String role) throws IOException {
    String id = drive.draft(FilingDriver.COMPLETE);
    try (Listening events = Listening.to(ofFiling(id), Tokens.of(UUID.randomUUID(), role), "0")) {
      assertThat(events.next().data()).contains(id);
    }
  }

  @Test
  void nobodyHearsOfAnothersFilingOrOfNone() {
    String id = drive.draft(FilingDriver.COMPLETE);
    for (String unknown : List.of(id, UUID.randomUUID().toString())) {
      given()
          .auth()
          .oauth2(applicant(UUID.randomUUID()))
          .get("/v1/filings/" + unknown + "/event-stream")
          .then()
          .statusCode(404);
    }
    given().get("/v1/event-stream").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "9223372036854775807", "9223372036854775808"})
  void anIdThatNobodyGaveIsRefusedAndCountsNoStream(String lastEventId) {
    int before = open.all();
    given()
        .auth()
        .oauth2(applicant(drive.account))
        .header("Last-Event-ID", lastEventId)
        .get("/v1/event-stream")
        .then()
        .statusCode(400);
    assertThat(open.all()).isLessThanOrEqualTo(before);
  }

  @Test
  void oneStreamTooManyIsRefusedUntilAnotherIsClosed() throws IOException {
    String token = applicant(drive.account);
    List<Listening> streams = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      streams.add(Listening.to(own(), token, null));
    }
    given()
        .auth()
        .oauth2(token)
        .get("/v1/event-stream")
        .then()
        .statusCode(429)
        .header("Retry-After", "30");

    streams.remove(0).close();

    // The server notices with the next write at the latest.
    drive.draft(FilingDriver.COMPLETE);
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> Listening.open(own(), token, null).statusCode() == 200);
    for (Listening stream : streams) {
      stream.close();
    }
  }
}
