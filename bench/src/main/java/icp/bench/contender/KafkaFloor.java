package icp.bench.contender;

import icp.bench.contender.Steps.Step;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Answers and faces come as events: through the broker, with an inbox, one transaction for what a
 * poll brings, and an outbox that is relayed. Filings begin and are approved as on the plain floor.
 * Plain code, as somebody writes it who knows these parts.
 */
final class KafkaFloor implements Contender {
  private static final int PATIENCE = 60;
  private static final String CLAIM =
      "insert into inbox (id) select unnest(?::uuid[]) on conflict do nothing returning id";
  private static final String WAITING = "select id, filing, data from outbox order by id limit 500";
  private static final String SAID = "delete from outbox where id = any (?)";

  private final PlainFloor plain;
  private final Target target;
  private final String in;
  private final String out;
  private final KafkaProducer<String, byte[]> producer;
  private final Map<UUID, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
  private final Semaphore committed = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();

  KafkaFloor(Target target) throws Exception {
    this.target = target;
    this.plain = new PlainFloor(target);
    String run = UUID.randomUUID().toString();
    this.in = "bench-in-" + run;
    this.out = "bench-out-" + run;
    try (Admin admin = Admin.create(target.broker())) {
      admin
          .createTopics(List.of(new NewTopic(in, 4, (short) 1), new NewTopic(out, 4, (short) 1)))
          .all()
          .get();
    }
    this.producer = producer();
    start("intake", this::takeIn);
    start("relay", this::relay);
  }

  private void start(String name, Loop loop) {
    Thread thread =
        new Thread(
            () -> {
              try {
                loop.run();
              } catch (InterruptedException | InterruptException e) {
                Thread.currentThread().interrupt();
              } catch (Exception e) {
                awaited.values().forEach(each -> each.completeExceptionally(e));
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    threads.add(thread);
  }

  private interface Loop {
    void run() throws Exception;
  }

  private KafkaProducer<String, byte[]> producer() {
    Map<String, Object> settings = new HashMap<>(target.broker());
    settings.put("acks", "all");
    settings.put("enable.idempotence", true);
    settings.put("linger.ms", 0);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  private void takeIn() throws Exception {
    Map<String, Object> settings = new HashMap<>(target.broker());
    settings.put("group.id", in);
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", 500);
    try (KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        Steps steps = new Steps(target.connect());
        PreparedStatement claim = steps.connection().prepareStatement(CLAIM)) {
      consumer.subscribe(List.of(in));
      while (!Thread.currentThread().isInterrupted()) {
        ConsumerRecords<String, byte[]> polled = consumer.poll(Duration.ofSeconds(1));
        if (!polled.isEmpty()) {
          apply(steps, claim, polled);
          consumer.commitSync();
        }
      }
    }
  }

  private record Event(UUID id, Step step) {
    static Event of(ConsumerRecord<String, byte[]> record) {
      String[] parts = new String(record.value(), StandardCharsets.UTF_8).split(" ");
      Step step = new Step(UUID.fromString(record.key()), Integer.parseInt(parts[1]), parts[2]);
      return new Event(UUID.fromString(parts[0]), step);
    }

    byte[] written() {
      return (id + " " + step.bit() + " " + step.trigger()).getBytes(StandardCharsets.UTF_8);
    }
  }

  private void apply(Steps steps, PreparedStatement claim, ConsumerRecords<String, byte[]> polled)
      throws SQLException {
    List<Event> events = new ArrayList<>();
    polled.forEach(record -> events.add(Event.of(record)));
    Set<UUID> fresh = claimed(steps.connection(), claim, events);
    steps.takeAll(
        folded(events.stream().filter(e -> fresh.contains(e.id())).map(Event::step).toList()));
    steps.connection().commit();
    committed.release();
    for (Event event : events) {
      CompletableFuture<Void> waiting = awaited.remove(event.id());
      if (waiting != null) {
        waiting.complete(null);
      }
    }
  }

  /** One update touches a row once: what a poll brings for one filing is one step. */
  private static List<Step> folded(List<Step> steps) {
    Map<UUID, Step> folded = new LinkedHashMap<>();
    for (Step step : steps) {
      folded.merge(
          step.filing(),
          step,
          (a, b) -> new Step(a.filing(), a.bit() | b.bit(), a.trigger() + "," + b.trigger()));
    }
    return List.copyOf(folded.values());
  }

  private static Set<UUID> claimed(
      Connection connection, PreparedStatement claim, List<Event> events) throws SQLException {
    Set<UUID> fresh = new HashSet<>();
    claim.setArray(1, connection.createArrayOf("uuid", events.stream().map(Event::id).toArray()));
    try (ResultSet rows = claim.executeQuery()) {
      while (rows.next()) {
        fresh.add(rows.getObject(1, UUID.class));
      }
    }
    return fresh;
  }

  private void relay() throws Exception {
    try (Connection connection = target.connect();
        PreparedStatement select = connection.prepareStatement(WAITING);
        PreparedStatement delete = connection.prepareStatement(SAID);
        KafkaProducer<String, byte[]> toAll = producer()) {
      while (!Thread.currentThread().isInterrupted()) {
        if (!relayed(connection, select, delete, toAll)
            && committed.tryAcquire(1, TimeUnit.SECONDS)) {
          committed.drainPermits();
        }
      }
    }
  }

  private boolean relayed(
      Connection connection,
      PreparedStatement select,
      PreparedStatement delete,
      KafkaProducer<String, byte[]> toAll)
      throws Exception {
    List<Long> ids = new ArrayList<>();
    List<Future<?>> sent = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        ids.add(row.getLong(1));
        byte[] data = row.getString(3).getBytes(StandardCharsets.UTF_8);
        sent.add(toAll.send(new ProducerRecord<>(out, row.getString(2), data)));
      }
    }
    for (Future<?> each : sent) {
      each.get();
    }
    if (!ids.isEmpty()) {
      delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      delete.executeUpdate();
    }
    return !ids.isEmpty();
  }

  private CompletableFuture<Void> send(Step step) {
    Event event = new Event(UUID.randomUUID(), step);
    CompletableFuture<Void> applied = new CompletableFuture<>();
    awaited.put(event.id(), applied);
    producer.send(new ProducerRecord<>(in, step.filing().toString(), event.written()));
    return applied.orTimeout(PATIENCE, TimeUnit.SECONDS);
  }

  @Override
  public void begin(UUID filing) throws SQLException {
    plain.begin(filing);
    committed.release();
  }

  @Override
  public void answer(UUID filing, Check check) {
    send(Step.of(filing, check)).join();
  }

  @Override
  public void answers(UUID filing, List<Check> order) {
    order.stream()
        .map(check -> send(Step.of(filing, check)))
        .toList()
        .forEach(CompletableFuture::join);
  }

  @Override
  public void approve(UUID filing) throws SQLException {
    plain.approve(filing);
    committed.release();
  }

  @Override
  public void verify(UUID filing) {
    send(Step.face(filing)).join();
  }

  @Override
  public long completed() throws SQLException {
    return plain.completed();
  }

  @Override
  public void close() throws Exception {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(5_000);
    }
    producer.close(Duration.ZERO);
    plain.close();
    try (Admin admin = Admin.create(target.broker())) {
      admin.deleteTopics(List.of(in, out)).all().get();
    }
  }
}
