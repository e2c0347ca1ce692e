package icp.platform.messaging;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.SEGMENT_MS_CONFIG;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Sees to it that the topics are there before anybody reads or writes them. */
final class Topics {
  private static final Logger LOG = Logger.getLogger(Topics.class);

  /** Whole files are let go: a topic that is kept for a time has a few of them in it. */
  private static final int FILES = 4;

  private final KafkaClients clients;
  private final MessagingConfig config;
  private final List<KeptTopic> kept;
  private final List<Broadcast> broadcasts;
  private boolean there;

  Topics(
      KafkaClients clients,
      MessagingConfig config,
      List<KeptTopic> kept,
      List<Broadcast> broadcasts) {
    this.clients = clients;
    this.config = config;
    this.kept = kept;
    this.broadcasts = broadcasts;
  }

  /** Makes the missing ones, waiting for the broker as long as it takes; false if interrupted. */
  synchronized boolean awaitThere() {
    try {
      while (!there) {
        there = made();
        if (!there) {
          Thread.sleep(config.backoff().toMillis());
        }
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private boolean made() throws InterruptedException {
    try (Admin admin = clients.admin()) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing = wanted().filter(topic -> !existing.contains(topic.name())).toList();
      admin.createTopics(missing).all().get();
      return true;
    } catch (ExecutionException | KafkaException e) {
      // Another service may just have made the same one; the next round sees it.
      LOG.infof("Topics are not ready: %s", e.getMessage());
      return false;
    }
  }

  private Stream<NewTopic> wanted() {
    Stream<NewTopic> shared =
        config.topics().orElse(List.of()).stream()
            .flatMap(topic -> Stream.of(topic, topic + DeadLetters.SUFFIX))
            .map(topic -> new NewTopic(topic, config.partitions(), config.replicas()));
    Stream<NewTopic> forGood =
        kept.stream().map(topic -> single(topic.name(), Map.of(RETENTION_MS_CONFIG, "-1")));
    Stream<NewTopic> forATime =
        broadcasts.stream().map(it -> single(it.topic(), keptFor(it.kept().toMillis())));
    return Stream.of(shared, forGood, forATime).flatMap(topics -> topics);
  }

  private static Map<String, String> keptFor(long millis) {
    return Map.of(RETENTION_MS_CONFIG, "" + millis, SEGMENT_MS_CONFIG, "" + millis / FILES);
  }

  /** One partition, and nothing of it goes for its size or for what came after. */
  private NewTopic single(String name, Map<String, String> more) {
    Map<String, String> configs = new HashMap<>(more);
    configs.put(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_DELETE);
    configs.put(RETENTION_BYTES_CONFIG, "-1");
    return new NewTopic(name, 1, config.replicas()).configs(configs);
  }
}
