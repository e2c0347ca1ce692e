package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promise: each effect exactly once, whatever is killed when. */
@QuarkusTest
@WithTestResource(RealServers.class)
class DeliveryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String GOOD = "{\"fate\":\"GOOD\",\"times\":0}";

  @Inject Things things;
  @Inject Intakes intakes;
  @Inject Inbox inbox;
  @Inject Outbox outbox;

  private final String key = "k" + UUID.randomUUID();
  private KafkaTap tap;

  @BeforeEach
  void listen() {
    tap = new KafkaTap(Things.TOPIC);
  }

  @AfterEach
  void close() {
    tap.close();
  }

  /** The relay looks by itself once an hour here: only the commit can have woken it. */
  @Test
  void aCommitWakesTheRelay() {
    // Given
    assertThat(intakes.config().poll()).isEqualTo(Duration.ofHours(1));

    // When
    things.sayAndWrite(key, false);

    // Then
    tap.awaitEvent(Things.ECHOED, key);
    assertThat(things.effects(key)).containsExactly("SAID");
  }

  @Test
  void aTransactionThatRollsBackHasNeitherEffectNorMessage() {
    // When
    assertThatThrownBy(() -> things.sayAndWrite(key, true)).hasMessage("Told to fail");

    // Then
    assertThat(things.effects(key)).isEmpty();
    assertThat(things.number("select count(*) from outbox where key = '" + key + "'")).isZero();
    things.sayAndWrite(key + "-later", false);
    tap.awaitEvent(Things.ECHOED, key + "-later");
    assertThat(tap.all()).noneMatch(record -> key.equals(record.key()));
  }

  @Test
  void plumbingOutsideATransactionIsRefused() {
    Set<UUID> events = Set.of(UUID.randomUUID());

    assertThatThrownBy(() -> inbox.claim("nobody", events))
        .isInstanceOf(TransactionalException.class);
    assertThatThrownBy(() -> outbox.append(List.of())).isInstanceOf(TransactionalException.class);
  }

  /** As when a relay was killed between publishing and taking out. */
  @Test
  void anEventThatIsSaidTwiceHasItsEffectOnce() {
    // Given
    UUID event = UUID.randomUUID();

    // When
    tap.say(event, Things.SAID, key, GOOD);
    tap.say(event, Things.SAID, key, GOOD);
    awaitEffect(key);
    tap.say(event, Things.SAID, key, GOOD);
    tap.say(Things.SAID, key, GOOD);

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(things.effects(key)).containsExactly("GOOD", "GOOD"));
    assertThat(things.attempts(event)).isEqualTo(1);
  }

  @Test
  void aReaderThatIsKilledBeforeItsOffsetIsCommittedReadsAgainWithoutEffect() throws Exception {
    // Given
    String name = "killed-" + UUID.randomUUID();
    UUID event = UUID.randomUUID();
    say(event);
    AtomicInteger commits = new AtomicInteger();
    AtomicInteger lives = new AtomicInteger();
    Subscription listening = things.listening(Things.APART, name);
    SubscriptionLoop loop =
        new SubscriptionLoop(
            () -> {
              lives.incrementAndGet();
              return killedAtItsFirstCommit(intakes.clients().consumer(name), commits);
            },
            listening,
            intakes.of(listening),
            intakes.config());

    // When
    Thread reader = new Thread(loop);
    reader.setDaemon(true);
    reader.start();
    await().atMost(PATIENCE).until(() -> commits.get() > 1);
    reader.interrupt();
    reader.join();

    // Then
    assertThat(lives.get()).isGreaterThan(1);
    assertThat(things.effects(key)).containsExactly("GOOD");
    assertThat(things.attempts(event)).isEqualTo(1);
  }

  private void say(UUID event) {
    try (KafkaTap apart = new KafkaTap(Things.APART)) {
      apart.say(event, Things.SAID, key, GOOD);
    }
  }

  @SuppressWarnings("unchecked")
  private static Consumer<String, byte[]> killedAtItsFirstCommit(
      Consumer<String, byte[]> real, AtomicInteger commits) {
    return (Consumer<String, byte[]>)
        Proxy.newProxyInstance(
            Consumer.class.getClassLoader(),
            new Class<?>[] {Consumer.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commitSync") && commits.incrementAndGet() == 1) {
                throw new KafkaException("Killed");
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void awaitEffect(String key) {
    await().atMost(PATIENCE).until(() -> !things.effects(key).isEmpty());
  }
}
