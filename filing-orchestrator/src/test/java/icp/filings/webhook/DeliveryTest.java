package icp.filings.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import icp.filings.TestClock;
import icp.filings.webhook.Receiver.Heard;
import icp.platform.messaging.Publications;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What receivers get, when, and what becomes of what they do not take. */
@QuarkusTest
@Timeout(120)
@WithTestResource(WebhookSettings.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "webhooks"))
class DeliveryTest {
  private final WebhookDriver drive = new WebhookDriver();
  private final Receiver receiver = new Receiver();
  private final TestClock clock;
  private final Clock now;
  private final Feeding feeding;
  private final Deliveries deliveries;
  private final Results results;
  private final Courier courier;
  private final WebhookConfig config;
  private final Publications publications;
  private final Rounds rounds;

  DeliveryTest(
      TestClock clock,
      Clock now,
      Feeding feeding,
      Deliveries deliveries,
      Results results,
      Courier courier,
      WebhookConfig config,
      Publications publications,
      Rounds rounds) {
    this.rounds = rounds;
    this.clock = clock;
    this.now = now;
    this.feeding = feeding;
    this.deliveries = deliveries;
    this.results = results;
    this.courier = courier;
    this.config = config;
    this.publications = publications;
  }

  @AfterEach
  void close() {
    receiver.close();
    clock.reset();
  }

  @Test
  void eachEventComesOnceSignedAndWithoutPersonalData() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/hooks"));

    String filing = drive.draft();

    Heard heard = receiver.await(1, all -> true).get(0);
    assertThat(heard.path()).isEqualTo("/hooks");
    assertThat(heard.type()).isEqualTo("state-changed");
    assertThat(heard.filing()).isEqualTo(filing);
    assertThat(Verifier.valid(heard, made.secret())).isTrue();
    assertThat(Instant.ofEpochSecond(Long.parseLong(heard.timestamp())))
        .isCloseTo(now.instant(), within(Duration.ofSeconds(30)));
    assertThat(new String(heard.raw())).doesNotContain("李雷", "330102199003070019", "13800000001");
    JsonPath delivery = drive.awaitDelivery(made.id(), heard.id(), "DELIVERED", 1);
    assertThat(delivery.getInt("lastStatus")).isEqualTo(204);
    assertThat(delivery.getInt("history[0].millis")).isGreaterThanOrEqualTo(0);
    assertThat(receiver.all(all -> true)).hasSize(1);
  }

  @Test
  void onlyWhatIsAskedForComesAndOnlyOfTheAccount() {
    WebhookDriver stranger = new WebhookDriver();
    drive.endpoint(receiver.url("/reminders"), "reminder");
    stranger.draft();
    String filing = drive.draft();

    putForward(Duration.ofDays(24));

    Heard heard = receiver.await(1, all -> true).get(0);
    assertThat(heard.type()).isEqualTo("reminder");
    assertThat(heard.filing()).isEqualTo(filing);
    assertThat(heard.body().at("/data/reminder").asText()).isEqualTo("DRAFT_IDLE");
    assertThat(receiver.all(all -> true)).hasSize(1);
  }

  @Test
  void whatIsNotTakenComesAgainLaterAndLaterTheSameEachTime() {
    receiver.answer(503);
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    drive.draft();
    String event = receiver.await(1, all -> true).get(0).id();
    Duration least = Duration.ofSeconds(24);
    for (int attempt = 1; attempt <= 4; attempt++) {
      JsonPath delivery = drive.awaitDelivery(made.id(), event, "WAITING", attempt);
      Instant tried = Instant.parse(delivery.getString("history[0].at"));
      Instant again = Instant.parse(delivery.getString("nextAt"));
      assertThat(Duration.between(tried, again))
          .isBetween(least, least.multipliedBy(3).dividedBy(2));
      least = least.multipliedBy(2);
      putForward(Duration.between(now.instant(), again).plusSeconds(1));
      receiver.await(attempt + 1, all -> true);
    }
    drive.awaitDelivery(made.id(), event, "WAITING", 5);
    receiver.answer(200);
    putForward(Duration.ofHours(1));

    drive.awaitDelivery(made.id(), event, "DELIVERED", 6);

    List<Heard> heard = receiver.all(all -> true);
    assertThat(heard).extracting(Heard::id).containsOnly(event);
    assertThat(heard)
        .extracting(one -> new String(one.raw()))
        .hasSize(6)
        .containsOnly(new String(heard.get(0).raw()));
    assertThat(heard).allMatch(one -> Verifier.valid(one, made.secret()));
    assertThat(drive.get(made.id()).getString("failingSince")).isNull();
  }

  @Test
  void afterThreeDaysItIsGivenUpAndTheEndpointIsDisabledAndAnOperatorTold() {
    receiver.answer(500);
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    drive.draft();
    String event = receiver.await(1, all -> true).get(0).id();

    for (int attempt = 1;
        !drive.delivery(made.id(), event).getString("state").equals("GIVEN_UP"); ) {
      drive.awaitDelivery(made.id(), event, "WAITING", attempt++);
      putForward(Duration.ofHours(10));
      int tried = attempt;
      await()
          .atMost(WebhookDriver.PATIENCE)
          .until(() -> drive.delivery(made.id(), event).getList("history").size() == tried);
    }

    assertThat(receiver.all(all -> true)).hasSizeBetween(8, 9);
    drive.awaitDisabled(made.id(), "FAILING");
    assertThat(incidents()).anyMatch(detail -> detail.contains(made.id()));
    assertThat(drive.get(made.id()).getString("disabledAt")).isNotNull();
    assertThat(drive.get(made.id()).getString("lastFailure")).isEqualTo("500");
    drive.draft();
    drive.change(made.id(), "{\"enabled\":true}").then().statusCode(200);
    assertThat(drive.get(made.id()).getBoolean("enabled")).isTrue();
    assertThat(drive.get(made.id()).getString("disabledAt")).isNull();
    assertThat(incidents()).noneMatch(detail -> detail.contains(made.id()));
  }

  /** Clocks of machines run by themselves: nobody but a test has to wake the loop for them. */
  private void putForward(Duration by) {
    clock.putForward(by);
    rounds.wake();
  }

  private static List<String> incidents() {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .get("/v1/incidents?limit=100&state=OPEN")
        .jsonPath()
        .getList("items.findAll { it.kind == 'WEBHOOK_DISABLED' }.detail");
  }

  @Test
  void whoAnswers410IsLeftInPeace() {
    receiver.answer(410);
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    drive.draft();
    String event = receiver.await(1, all -> true).get(0).id();

    drive.awaitDelivery(made.id(), event, "GIVEN_UP", 1);

    drive.awaitDisabled(made.id(), "GONE");
    drive.draft();
    putForward(Duration.ofDays(1));
    assertThat(receiver.all(all -> true)).hasSize(1);
    drive.post(made.id() + "/test", "").then().statusCode(409);
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (Receiver elsewhere = new Receiver()) {
      receiver.redirect(elsewhere.url("/"));
      WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
      drive.draft();
      String event = receiver.await(1, all -> true).get(0).id();

      JsonPath delivery = drive.awaitDelivery(made.id(), event, "WAITING", 1);

      assertThat(delivery.getInt("lastStatus")).isEqualTo(302);
      assertThat(elsewhere.all(all -> true)).isEmpty();
    }
  }

  @Test
  void whoeverHangsHoldsUpNobodyElse() {
    try (Receiver other = new Receiver()) {
      receiver.hang();
      WebhookDriver.Made slow = drive.endpoint(receiver.url("/"));
      drive.endpoint(other.url("/"));

      for (int i = 0; i < 8; i++) {
        drive.draft();
      }

      assertThat(other.await(8, all -> true)).hasSize(8);
      assertThat(receiver.most()).isLessThanOrEqualTo(4);
      String event = receiver.all(all -> true).get(0).id();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> drive.awaitDelivery(slow.id(), event, "WAITING", 1).getString("lastFailure"),
              "LATE"::equals);
    }
  }

  @Test
  void severalReplicasSendEachEventOnceAndTogetherNoMoreAtATimeThanOne() throws Exception {
    List<Rounds> replicas = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Rounds replica = new Rounds(feeding, deliveries, results, courier, config);
      replica.start(new StartupEvent(), publications);
      replicas.add(replica);
    }
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    List<String> drafts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      drafts.add(drive.draft());
    }

    List<Heard> heard = receiver.await(60, all -> true);

    await()
        .atMost(WebhookDriver.PATIENCE)
        .until(
            () ->
                drive.get(made.id() + "/deliveries?limit=100").getList("items.state").stream()
                    .allMatch("DELIVERED"::equals));
    assertThat(heard).extracting(Heard::filing).containsExactlyInAnyOrderElementsOf(drafts);
    assertThat(receiver.all(all -> true)).hasSize(60);
    assertThat(receiver.most()).isLessThanOrEqualTo(4);
    for (Rounds replica : replicas) {
      replica.stop(new ShutdownEvent());
    }
  }
}
