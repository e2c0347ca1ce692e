package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.embedded.EmbeddedServers;
import icp.platform.testing.KafkaTap;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

/** What the broker keeps is read once, in order, whether or not the broker is away in between. */
class KeptRecordsTest {
  private final String broker = EmbeddedServers.forTests().broker().bootstrapServers();
  private final String topic = "kept-" + UUID.randomUUID();
  private final MessagingConfig config =
      new SmallRyeConfigBuilder()
          .withMapping(MessagingConfig.class)
          .withConverter(Duration.class, 200, new DurationConverter())
          .withDefaultValue("beian.messaging.backoff", "20ms")
          .build()
          .getConfigMapping(MessagingConfig.class);

  private KafkaClients at(String address) {
    return new KafkaClients(Map.of("bootstrap.servers", address), config);
  }

  private void make() {
    assertThat(
            new Topics(at(broker), config, List.of(new KeptTopic(topic)), List.of()).awaitThere())
        .isTrue();
  }

  private static List<String> read(KeptRecords records) {
    List<String> read = new ArrayList<>();
    records.read(values -> values.forEach(value -> read.add(new String(value))));
    return read;
  }

  @Test
  void eachCallGoesOnWhereTheOneBeforeEndedAlsoBehindAnOutage() {
    make();
    AtomicReference<String> address = new AtomicReference<>(broker);
    try (KafkaTap tap = new KafkaTap(topic);
        KeptRecords records = new KeptRecords(() -> at(address.get()).reader(), topic)) {
      assertThat(read(records)).isEmpty();
      tap.write("k", "1".getBytes(), Map.of());
      tap.write("k", "2".getBytes(), Map.of());
      assertThat(read(records)).containsExactly("1", "2");

      address.set("127.0.0.1:1");
      records.close();
      assertThatThrownBy(() -> read(records)).isInstanceOf(BrokerAwayException.class);
      address.set(broker);
      tap.write("k", "3".getBytes(), Map.of());

      assertThat(read(records)).containsExactly("3");
    }
  }

  @Test
  void aTopicThatIsNotThereYetIsNoEmptyOne() {
    try (KeptRecords records = new KeptRecords(() -> at(broker).reader(), topic)) {
      assertThatThrownBy(() -> read(records)).isInstanceOf(BrokerAwayException.class);
    }
  }

  @Test
  void itIsOnePartitionAndKeptForGood() throws Exception {
    make();

    try (Admin admin = at(broker).admin()) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
      var kept = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      assertThat(kept.get(TopicConfig.RETENTION_MS_CONFIG).value()).isEqualTo("-1");
      assertThat(kept.get(TopicConfig.CLEANUP_POLICY_CONFIG).value()).isEqualTo("delete");
      var made = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
      assertThat(made.partitions()).hasSize(1);
      assertThat(admin.listTopics().names().get()).doesNotContain(topic + ".dlq");
    }
  }
}
