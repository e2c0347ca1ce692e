package icp.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.jboss.logging.Logger;

/** Sees to it that the topics are there before anybody reads or writes them. */
final class Topics {
  private static final Logger LOG = Logger.getLogger(Topics.class);

  private static final Map<String, String> FOR_GOOD =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG, "-1",
          TopicConfig.RETENTION_BYTES_CONFIG, "-1");

  private final KafkaClients clients;
  private final MessagingConfig config;
  private final List<KeptTopic> kept;
  private boolean there;

  Topics(KafkaClients clients, MessagingConfig config, List<KeptTopic> kept) {
    this.clients = clients;
    this.config = config;
    this.kept = kept;
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
    return Stream.concat(
        config.topics().orElse(List.of()).stream()
            .flatMap(topic -> Stream.of(topic, topic + DeadLetters.SUFFIX))
            .map(topic -> new NewTopic(topic, config.partitions(), config.replicas())),
        kept.stream()
            .map(topic -> new NewTopic(topic.name(), 1, config.replicas()).configs(FOR_GOOD)));
  }
}
