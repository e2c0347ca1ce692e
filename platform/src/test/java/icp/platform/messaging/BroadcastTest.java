package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.embedded.EmbeddedServers;
import icp.platform.testing.KafkaTap;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every reader of a broadcast hears all of it, from before it began and from then on. */
class BroadcastTest {
  private static final String TYPE = "icp.tests.word-said.v1";

  private final String address = EmbeddedServers.forTests().broker().bootstrapServers();
  private final String topic = "broadcast-" + UUID.randomUUID();
  private final MessagingConfig config =
      new SmallRyeConfigBuilder()
          .withMapping(MessagingConfig.class)
          .withConverter(Duration.class, 200, new DurationConverter())
          .withDefaultValue("beian.messaging.backoff", "20ms")
          .build()
          .getConfigMapping(MessagingConfig.class);
  private final AtomicReference<String> broker = new AtomicReference<>(address);
  private final Reader one = new Reader();
  private final Reader two = new Reader();
  private KafkaTap tap;

  private record Word(String word) {}

  /** One process that listens. */
  private final class Reader {
    final List<String> heard = new CopyOnWriteArrayList<>();
    final Broadcast broadcast =
        Broadcast.of(
            topic,
            Duration.ofHours(1),
            TYPE,
            Word.class,
            words -> words.forEach(it -> heard.add(it.data().word())));
    final BroadcastLoop loop =
        new BroadcastLoop(
            () -> at(broker.get()).listener(),
            broadcast,
            new EventCodec(new ObjectMapper(), "test"),
            config.backoff());
    final Thread thread = new Thread(loop);

    void stop() throws InterruptedException {
      thread.interrupt();
      thread.join(3_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  private KafkaClients at(String servers) {
    return new KafkaClients(Map.of("bootstrap.servers", servers), config);
  }

  @BeforeEach
  void make() {
    var topics = new Topics(at(address), config, List.of(), List.of(one.broadcast));
    assertThat(topics.awaitThere()).isTrue();
    tap = new KafkaTap(topic);
  }

  @AfterEach
  void stop() throws InterruptedException {
    one.stop();
    two.stop();
    tap.close();
  }

  private void say(String word) {
    tap.say(TYPE, "k", "{\"word\":\"" + word + "\"}");
  }

  @Test
  void eachReaderHearsWhatWasSaidBeforeItBeganAndWhatComes() {
    say("before");
    one.thread.start();
    await().until(() -> one.loop.healthy());
    assertThat(one.heard).containsExactly("before");

    say("between");
    two.thread.start();
    await().until(() -> two.loop.healthy());
    assertThat(two.heard).containsExactly("before", "between");

    say("after");
    await().untilAsserted(() -> assertThat(one.heard).hasSize(3).endsWith("after"));
    await().untilAsserted(() -> assertThat(two.heard).hasSize(3).endsWith("after"));
  }

  @Test
  void whoHasNotHeardAllThatWasSaidIsNotReady() {
    say("before");
    broker.set("127.0.0.1:1");
    one.thread.start();
    await().during(Duration.ofSeconds(1)).until(() -> !one.loop.healthy());

    broker.set(address);

    await().atMost(Duration.ofSeconds(30)).until(() -> one.loop.healthy());
    assertThat(one.heard).containsExactly("before");
  }

  @Test
  void theBrokerKeepsItForATimeInOnePartition() throws Exception {
    try (Admin admin = at(address).admin()) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
      var kept = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      assertThat(kept.get(TopicConfig.RETENTION_MS_CONFIG).value()).isEqualTo("3600000");
      assertThat(kept.get(TopicConfig.SEGMENT_MS_CONFIG).value()).isEqualTo("900000");
      var made = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
      assertThat(made.partitions()).hasSize(1);
      assertThat(admin.listTopics().names().get()).doesNotContain(topic + ".dlq");
    }
  }
}
