package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.embedded.EmbeddedServers;
import icp.platform.job.Rest;
import icp.platform.messaging.Things.Fate;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be handled goes aside with its cause, and nothing else does. */
@QuarkusTest
@WithTestResource(RealServers.class)
class PoisonTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String GOOD = "{\"fate\":\"GOOD\",\"times\":0}";

  @Inject Things things;
  @Inject MessagingConfig config;
  @Inject Intakes intakes;
  @Inject Delivery delivery;
  @Inject DeliveryWatch watch;
  @Inject DeadLetters deadLetters;

  private final String key = "k" + UUID.randomUUID();
  private KafkaTap tap;
  private KafkaTap dead;

  @BeforeEach
  void listen() {
    tap = new KafkaTap(Things.TOPIC);
    dead = new KafkaTap(Things.TOPIC + ".dlq");
    tap.say(Things.SAID, key + "-first", GOOD);
    awaitEffects(key + "-first", "GOOD");
  }

  @AfterEach
  void close() {
    tap.close();
    dead.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not JSON          | {\"fate\":",
        "another shape     | [1, 2]",
        "another type      | {\"fate\":\"GOOD\",\"times\":\"often\"}",
        "an unknown value  | {\"fate\":\"MILD\",\"times\":0}",
        "JSON's null       | null",
      })
  void unreadableDataIsADeadLetter(String what, String data) {
    // When
    tap.say(Things.SAID, key, data);

    // Then
    assertThat(awaitDead(key).value()).isEqualTo(data.getBytes(StandardCharsets.UTF_8));
    assertTheNextIsHandled();
  }

  @ParameterizedTest
  @CsvSource({
    "ce_id, ",
    "ce_id, 42",
    "ce_time, ",
    "ce_time, yesterday",
    "ce_type, ",
    "ce_specversion, 7.0",
  })
  void aRecordThatIsNoEventIsADeadLetter(String header, String value) {
    // Given
    Map<String, String> headers = new HashMap<>(eventHeaders());
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }

    // When
    tap.write(key, GOOD.getBytes(StandardCharsets.UTF_8), headers);

    // Then
    awaitDead(key);
    assertTheNextIsHandled();
  }

  @Test
  void aTombstoneIsADeadLetter() {
    tap.write(key, null, eventHeaders());

    assertThat(awaitDead(key).value()).isNull();
    assertTheNextIsHandled();
  }

  @Test
  void aRecordWithoutAKeyIsADeadLetter() {
    Map<String, String> marked = new HashMap<>(eventHeaders());
    marked.put("mark", key);

    tap.write(null, GOOD.getBytes(StandardCharsets.UTF_8), marked);

    dead.awaitRecord(record -> key.equals(KafkaTap.header(record, "mark")));
    assertTheNextIsHandled();
  }

  @Test
  void aTypeThatNobodyCaresForIsPassedOver() {
    tap.say("test.somebody-elses.v1", key, "{\"no\":\"thing\"}");

    assertTheNextIsHandled();
    assertThat(dead.all()).noneMatch(record -> key.equals(record.key()));
  }

  @ParameterizedTest
  @CsvSource({"FAIL", "TIME_OUT", "REFUSED_COMMIT"})
  void whatFailsByItselfIsADeadLetterAfterItsAttempts(Fate fate) {
    // Given
    UUID event = UUID.randomUUID();

    // When
    tap.say(event, Things.SAID, key, thing(fate, Integer.MAX_VALUE));

    // Then
    ConsumerRecord<String, byte[]> letter = awaitDead(key);
    assertThat(KafkaTap.header(letter, DeadLetters.CAUSE)).isNotBlank();
    assertThat(KafkaTap.header(letter, DeadLetters.CONSUMER)).isEqualTo("platform-test.v1");
    assertThat(KafkaTap.header(letter, DeadLetters.ORIGIN)).matches("things\\.v1/\\d/\\d+");
    assertThat(KafkaTap.header(letter, "ce_id")).isEqualTo(event.toString());
    // The batch that it came in was one attempt more.
    assertThat(things.attempts(event)).isEqualTo(config.attempts() + 1);
    assertThat(things.effects(key)).isEmpty();
    assertTheNextIsHandled();
    assertThat(dead.all().stream().filter(record -> key.equals(record.key()))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"FAIL, 2", "DEADLOCK, 12", "CUT, 12"})
  void whatSucceedsAfterFailuresHasItsEffectOnce(Fate fate, int times) {
    // When
    tap.say(Things.SAID, key, thing(fate, times));

    // Then
    awaitEffects(key, fate.name());
    tap.awaitEvent(Things.ECHOED, key);
    assertThat(echoes(key)).isEqualTo(1);
    assertThat(dead.all()).noneMatch(record -> key.equals(record.key()));
  }

  @Test
  void whatIsAlwaysInTheWayOfOthersIsADeadLetterInTheEnd() {
    UUID event = UUID.randomUUID();

    tap.say(event, Things.SAID, key, thing(Fate.DEADLOCK, Integer.MAX_VALUE));

    awaitDead(key);
    assertThat(things.attempts(event)).isEqualTo(config.patience() + 1);
    assertTheNextIsHandled();
  }

  @Test
  void aRecordThatFailsHarmsNoOtherOfItsBatch() throws SQLException {
    // Given
    List<String> keys = new ArrayList<>();
    whileTheDatabaseIsAway(
        () -> {
          for (int n = 0; n < 20; n++) {
            String one = key + "-" + n;
            keys.add(one);
            tap.say(Things.SAID, one, n == 10 ? thing(Fate.FAIL, Integer.MAX_VALUE) : GOOD);
          }
        });

    // Then
    keys.remove(10);
    keys.forEach(one -> awaitEffects(one, "GOOD"));
    awaitDead(key + "-10");
    assertThat(things.effects(key + "-10")).isEmpty();
    keys.forEach(one -> assertThat(echoes(one)).isEqualTo(1));
  }

  /** Through a reader of its own: the test counts how often it tries. */
  @Test
  void nothingIsADeadLetterBecauseTheDatabaseIsAway() throws Exception {
    // Given
    AtomicInteger tries = new AtomicInteger();
    Thread reader = new Thread(counting("away-" + UUID.randomUUID(), tries));
    reader.setDaemon(true);
    reader.start();

    // When
    try (KafkaTap apart = new KafkaTap(Things.APART)) {
      whileTheDatabaseIsAway(
          () -> {
            apart.say(Things.SAID, key, GOOD);
            await().atMost(PATIENCE).until(() -> tries.get() > 2 * config.attempts());
          });
    }

    // Then
    awaitEffects(key, "GOOD");
    reader.interrupt();
    reader.join();
    try (KafkaTap deadApart = new KafkaTap(Things.APART + ".dlq")) {
      assertThat(deadApart.all()).isEmpty();
    }
  }

  private SubscriptionLoop counting(String name, AtomicInteger tries) {
    Delivery counted =
        new Delivery(null, null, watch, new Rest()) {
          @Override
          public int deliver(Subscription subscription, List<Received<?>> events) {
            tries.incrementAndGet();
            return delivery.deliver(subscription, events);
          }

          @Override
          boolean databaseAnswers() {
            return delivery.databaseAnswers();
          }
        };
    Subscription listening = things.listening(Things.APART, name);
    Intake intake = new Intake(listening, intakes.codec(), counted, deadLetters, config);
    return new SubscriptionLoop(() -> intakes.clients().consumer(name), listening, intake, config);
  }

  private static void whileTheDatabaseIsAway(Runnable work) throws SQLException {
    try (var superuser = EmbeddedServers.forTests().postgres().superuser("postgres");
        var statement = superuser.createStatement()) {
      statement.execute("alter database test allow_connections false");
      try {
        statement.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'test'");
        work.run();
      } finally {
        statement.execute("alter database test allow_connections true");
      }
    }
  }

  private static String thing(Fate fate, int times) {
    return "{\"fate\":\"" + fate + "\",\"times\":" + times + "}";
  }

  private static Map<String, String> eventHeaders() {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", UUID.randomUUID().toString(),
        "ce_source", "/test",
        "ce_type", Things.SAID,
        "ce_time", "2026-11-23T10:00:00Z",
        "content-type", "application/json");
  }

  private ConsumerRecord<String, byte[]> awaitDead(String key) {
    return dead.awaitRecord(record -> key.equals(record.key()));
  }

  /** All keys lie in one of four partitions: only the same key is surely behind the poison. */
  private void assertTheNextIsHandled() {
    tap.say(Things.SAID, key, GOOD);
    awaitEffects(key, "GOOD");
  }

  private void awaitEffects(String key, String... effects) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(things.effects(key)).containsExactly(effects));
  }

  private long echoes(String key) {
    return tap.all().stream()
        .filter(record -> key.equals(record.key()))
        .filter(record -> Things.ECHOED.equals(KafkaTap.type(record)))
        .map(record -> KafkaTap.header(record, "ce_id"))
        .distinct()
        .count();
  }
}
