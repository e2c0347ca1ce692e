package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What was acknowledged survives kill -9, and its server comes back where clients look for it. */
class KillTest {

  private final Postgres postgres = EmbeddedServers.forTests().postgres();
  private final Broker broker = EmbeddedServers.forTests().broker();

  @Test
  void keepsACommittedRow() throws SQLException {
    int port = postgres.port();
    run("create table if not exists kept (text text)");
    run("insert into kept values ('committed')");

    kill(postgres.pid());
    postgres.restart();

    assertThat(postgres.port()).isEqualTo(port);
    assertThat(firstOf("select text from kept")).isEqualTo("committed");
  }

  @Test
  void waitsForABackendThatHasNotNoticedItsPostmastersDeath() throws SQLException {
    CompletableFuture.runAsync(this::keepABackendBusy);
    await()
        .until(
            () ->
                firstOf("select max(pid)::text from pg_stat_activity where query ~ '^do '")
                    != null);

    kill(postgres.pid());
    boolean restarted = postgres.ensureRunning();

    assertThat(restarted).isTrue();
    assertThat(postgres.logFile()).content().contains("is still in use");
    assertThat(firstOf("select 'answers'")).isEqualTo("answers");
  }

  @Test
  void keepsAnAcknowledgedRecord() throws Exception {
    int port = broker.port();
    produce("kept", "acknowledged");

    kill(broker.pid());
    broker.restart();

    assertThat(broker.port()).isEqualTo(port);
    assertThat(consume("kept")).contains("acknowledged");
  }

  @Test
  void leavesHealthyServersAlone() {
    var pids = List.of(postgres.pid(), broker.pid());

    assertThat(postgres.ensureRunning()).isFalse();
    assertThat(broker.ensureRunning()).isFalse();
    assertThat(List.of(postgres.pid(), broker.pid())).isEqualTo(pids);
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    await().until(() -> !ChildJvm.isAlive(pid));
  }

  /** A query that computes never looks whether its postmaster lives; a sleeping one would. */
  private void keepABackendBusy() {
    try {
      run("do $$ begin for busy in 1..150000000 loop end loop; end $$");
    } catch (SQLException lost) {
      throw new IllegalStateException(lost);
    }
  }

  private void run(String sql) throws SQLException {
    try (var connection = postgres.superuser("postgres")) {
      connection.createStatement().execute(sql);
    }
  }

  private String firstOf(String query) throws SQLException {
    try (var connection = postgres.superuser("postgres");
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void produce(String topic, String value) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
    try (var admin = Admin.create(settings)) {
      var declared = new NewTopic(topic, Optional.of(1), Optional.empty());
      admin.createTopics(List.of(declared)).all().get();
    }
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  private List<String> consume(String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
          .map(record -> record.value())
          .toList();
    }
  }
}
