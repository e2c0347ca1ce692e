package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.embedded.EmbeddedServers;
import icp.platform.job.Rest;
import icp.platform.testing.KafkaTap;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays that are killed, on a database that no application uses. */
class OutboxRelayTest {
  private static final Duration SILENCE = Duration.ofSeconds(2);

  private final EmbeddedServers servers = EmbeddedServers.forTests();
  private final String topic = "relayed-" + UUID.randomUUID();
  private final List<Thread> relays = new ArrayList<>();
  private MessagingConfig config;
  private KafkaClients clients;
  private AgroalDataSource database;
  private KafkaTap tap;

  @BeforeEach
  void prepare() throws SQLException {
    config = configured("50ms");
    clients =
        new KafkaClients(Map.of("bootstrap.servers", servers.broker().bootstrapServers()), config);
    assertThat(new Topics(clients, config, List.of(), List.of()).awaitThere()).isTrue();
    database = Tables.fresh();
    tap = new KafkaTap(topic);
  }

  @AfterEach
  void stop() throws InterruptedException {
    relays.forEach(Thread::interrupt);
    for (Thread relay : relays) {
      relay.join();
    }
    tap.close();
    database.close();
  }

  @Test
  void whatWasCommittedBeforeTheRelayStartsIsSaidOnceAndInOrder() throws SQLException {
    // Given
    append(0, 40);
    assertThat(tap.all()).isEmpty();

    // When
    start(clients::producer);

    // Then
    awaitEmptyOutbox();
    assertThat(tap.all()).hasSize(40);
    assertInOrder(40);
  }

  @Test
  void whatWasSaidButNotTakenOutIsSaidAgainWithTheSameIds() throws SQLException {
    // Given
    append(0, 7);
    AtomicBoolean killed = new AtomicBoolean();

    // When
    start(() -> killedAfterAcknowledgement(7, killed));

    // Then
    awaitEmptyOutbox();
    assertThat(killed).isTrue();
    assertThat(tap.all()).hasSize(14);
    assertThat(tap.all().stream().map(r -> KafkaTap.header(r, "ce_id")).distinct()).hasSize(7);
  }

  @Test
  void whatCouldNotBeSentIsSaidByTheNextAttempt() throws SQLException {
    // Given
    append(0, 7);
    AtomicBoolean failed = new AtomicBoolean();

    // When
    start(() -> failingOnce(3, failed));

    // Then
    awaitEmptyOutbox();
    assertThat(failed).isTrue();
    assertInOrder(7);
  }

  @Test
  void whatAReplicaCommitsThatDoesNotLeadIsSaidWithoutWaitingForALook() throws SQLException {
    // Given
    config = configured("1h");
    start(clients::producer);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> number("select count(*) from pg_locks where " + LEADER) == 1);
    RelaySignal standby = new RelaySignal();
    start(clients::producer, standby);

    // When: the first may still be seen by the look at the beginning, the others are not.
    for (int i = 0; i < 5; i++) {
      append(i, 1);
      standby.committed();
      awaitEmptyOutbox();
    }

    // Then
    assertInOrder(5);
  }

  @Test
  void anotherRelayTakesOverAndNothingIsLostOrOutOfOrder() throws SQLException {
    // Given
    start(clients::producer);
    start(clients::producer);

    // When
    for (int round = 0; round < 10; round++) {
      append(round * 30, 30);
      cutTheLeader();
    }

    // Then
    awaitEmptyOutbox();
    assertInOrder(300);
  }

  @Test
  void onlyOneRelayLeads() throws SQLException {
    // Given
    start(clients::producer);
    start(clients::producer);

    // When
    append(0, 100);

    // Then
    awaitEmptyOutbox();
    assertThat(tap.all()).hasSize(100);
    assertThat(number("select count(*) from pg_locks where " + LEADER)).isEqualTo(1);
  }

  /** Whoever is stopped, or whose machine is gone, says as little as one who waits for a gate. */
  @Test
  void whoeverIsFrozenLosesTheLeadAndNothingIsLostOrOutOfOrder() throws Exception {
    // Given
    CountDownLatch frozen = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    append(0, 40);
    start(() -> frozenAt(4, frozen, gate));
    frozen.await();
    long since = System.nanoTime();

    // When
    start(clients::producer);

    // Then
    awaitEmptyOutbox();
    assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(SILENCE.multipliedBy(4));
    append(40, 40);
    awaitEmptyOutbox();
    gate.countDown();
    append(80, 40);
    awaitEmptyOutbox();
    assertInOrder(120);
    assertThat(new Publications(database, new RelaySignal()).after(0, 1000))
        .extracting(listed -> new String(listed.data()))
        .containsExactlyElementsOf(
            IntStream.range(0, 40).mapToObj(n -> "{\"n\":" + 3 * n + "}").toList());
  }

  @Test
  void whoeverLostTheLeadTakesOutAndReadsNothingMore() throws SQLException {
    // Given
    append(0, 7);
    OutboxStore frozen = OutboxStore.acquire(database, SILENCE);
    List<OutboxStore.Waiting> said = frozen.waiting(7);

    // When
    try (OutboxStore next = awaitLead()) {
      // Then
      assertThatThrownBy(() -> frozen.said(said, 7)).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> frozen.waiting(7)).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> frozen.keepLead(Duration.ZERO)).isInstanceOf(SQLException.class);
      assertThat(next.waiting(8)).hasSize(7);
      assertThat(number("select count(*) from publication")).isZero();
    }
    assertThatThrownBy(frozen::close).isInstanceOf(SQLException.class);
  }

  private OutboxStore awaitLead() {
    return await()
        .atMost(SILENCE.multipliedBy(4))
        .until(() -> OutboxStore.acquire(database, SILENCE), Objects::nonNull);
  }

  @Test
  void whoeverWaitsForTheBrokerKeepsTheLead() throws Exception {
    // Given
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    append(0, 7);
    start(() -> unanswered(waiting, gate));
    waiting.await();
    long leader = number("select pid from pg_locks where " + LEADER);

    // When
    start(clients::producer);

    // Then
    await()
        .during(SILENCE.multipliedBy(2))
        .atMost(SILENCE.multipliedBy(4))
        .until(() -> number("select pid from pg_locks where " + LEADER) == leader);
    gate.countDown();
    awaitEmptyOutbox();
    assertThat(tap.all()).hasSize(7);
  }

  @Test
  void listedMessagesAreNumberedWithoutGaps() throws SQLException {
    // Given
    start(clients::producer);

    // When
    append(0, 99);

    // Then
    awaitEmptyOutbox();
    List<Publication> listed = new Publications(database, new RelaySignal()).after(0, 1000);
    assertThat(listed).hasSize(33);
    for (int n = 0; n < 33; n++) {
      assertThat(listed.get(n).position()).isEqualTo(n + 1);
      assertThat(new String(listed.get(n).data())).isEqualTo("{\"n\":" + 3 * n + "}");
      assertThat(listed.get(n).owner()).isEqualTo(new UUID(0, 3 * n));
    }
  }

  private MessagingConfig configured(String poll) {
    return new SmallRyeConfigBuilder()
        .withMapping(MessagingConfig.class)
        .withConverter(Duration.class, 200, new DurationConverter())
        .withDefaultValue("beian.messaging.topics", topic)
        .withDefaultValue("beian.messaging.poll", poll)
        .withDefaultValue("beian.messaging.rest-poll", poll)
        .withDefaultValue("beian.messaging.backoff", "20ms")
        .withDefaultValue("beian.messaging.batch", "7")
        .withDefaultValue("beian.messaging.silence", SILENCE.toString())
        .build()
        .getConfigMapping(MessagingConfig.class);
  }

  private static final String LEADER =
      "locktype = 'advisory' and granted and database ="
          + " (select oid from pg_database where datname = current_database())";

  private void start(Supplier<Producer<String, byte[]>> producers) {
    start(producers, new RelaySignal());
  }

  private void start(Supplier<Producer<String, byte[]>> producers, RelaySignal signal) {
    EventCodec codec = new EventCodec(new ObjectMapper(), "test");
    Thread thread =
        new Thread(new OutboxRelay(database, producers, codec, signal, new Rest(), config));
    relays.add(thread);
    thread.start();
  }

  /** A real producer; once the broker has the nth record, the relay's connection is cut. */
  private Producer<String, byte[]> killedAfterAcknowledgement(int nth, AtomicBoolean killed) {
    return watched(
        (count, send) -> {
          Future<?> sent = send.call();
          if (count == nth && !killed.get()) {
            sent.get();
            cutTheLeader();
            killed.set(true);
          }
          return sent;
        });
  }

  /** A real producer that refuses its nth record, once. */
  private Producer<String, byte[]> failingOnce(int nth, AtomicBoolean failed) {
    return watched(
        (count, send) -> {
          if (count == nth && failed.compareAndSet(false, true)) {
            throw new KafkaException("Told to fail");
          }
          return send.call();
        });
  }

  /** A real producer that is held before its nth record, once. */
  private Producer<String, byte[]> frozenAt(int nth, CountDownLatch frozen, CountDownLatch gate) {
    return watched(
        (count, send) -> {
          if (count == nth && frozen.getCount() > 0) {
            frozen.countDown();
            awaitGate(gate);
          }
          return send.call();
        });
  }

  /** A real producer of a broker that takes everything and acknowledges it late. */
  private Producer<String, byte[]> unanswered(CountDownLatch waiting, CountDownLatch gate) {
    return watched(
        (count, send) -> {
          Future<?> sent = send.call();
          waiting.countDown();
          return CompletableFuture.supplyAsync(
              () -> {
                awaitGate(gate);
                return sent.isDone();
              });
        });
  }

  private static void awaitGate(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Watch {
    Future<?> send(int count, Callable<Future<?>> send) throws Exception;
  }

  @SuppressWarnings("unchecked")
  private Producer<String, byte[]> watched(Watch watch) {
    Producer<String, byte[]> real = clients.producer();
    AtomicInteger count = new AtomicInteger();
    return (Producer<String, byte[]>)
        Proxy.newProxyInstance(
            Producer.class.getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) ->
                method.getName().equals("send")
                    ? watch.send(
                        count.incrementAndGet(), () -> (Future<?>) method.invoke(real, arguments))
                    : method.invoke(real, arguments));
  }

  /** Numbered messages of four keys; every third is listed. */
  private void append(int from, int count) throws SQLException {
    execute(
        "insert into outbox (id, topic, key, type, at, data, listed, owner)"
            + " select gen_random_uuid(), '"
            + topic
            + "', 'k' || n % 4, 't', now(), convert_to('{\"n\":' || n || '}', 'UTF8'), n % 3 = 0,"
            + " lpad(to_hex(n), 32, '0')::uuid"
            + " from generate_series("
            + from
            + ", "
            + (from + count - 1)
            + ") as n order by n");
  }

  /** Waits for a leader first: a cut that meets nobody would test nothing. */
  private void cutTheLeader() {
    String cut = "select count(*) filter (where pg_terminate_backend(pid)) from pg_locks where ";
    await().atMost(Duration.ofSeconds(20)).until(() -> number(cut + LEADER) == 1);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void awaitEmptyOutbox() {
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(() -> number("select count(*) from outbox") == 0);
  }

  /** First sayings count: a reader's inbox passes over the others. */
  private void assertInOrder(int count) {
    Map<String, List<Integer>> byKey = new java.util.HashMap<>();
    List<String> ids = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : tap.all()) {
      String id = KafkaTap.header(record, "ce_id");
      if (!ids.contains(id)) {
        ids.add(id);
        String n = new String(record.value()).replaceAll("\\D", "");
        byKey.computeIfAbsent(record.key(), k -> new ArrayList<>()).add(Integer.valueOf(n));
      }
    }
    assertThat(ids).hasSize(count);
    assertThat(byKey.values()).allSatisfy(seen -> assertThat(seen).isSorted());
  }
}
