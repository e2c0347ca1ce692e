package icp.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the service talks through Kafka. */
@ConfigMapping(prefix = "beian.messaging")
public interface MessagingConfig {
  /** Topics that this service and those it listens to need; made at start when they are missing. */
  Optional<List<String>> topics();

  /** Partitions of a topic that is made: the most replicas of a service that share its work. */
  @WithDefault("4")
  int partitions();

  /** Copies of each partition of a topic that is made; 3 on a cluster. */
  @WithDefault("1")
  short replicas();

  /** Most records taken in by one transaction. */
  @WithDefault("500")
  int batch();

  /**
   * The least time between the beginnings of two transactions of a reader, and of the relay: what
   * comes in quick succession shares one. What comes after a silence waits for nothing.
   */
  @WithDefault("4ms")
  Duration pace();

  /** How often a record that fails is tried before it becomes a dead letter. */
  @WithDefault("5")
  int attempts();

  /**
   * How often a record is tried that fails for reasons that pass, such as a deadlock, while the
   * database answers.
   */
  @WithDefault("100")
  int patience();

  /** Wait after the first failure; it doubles with each, up to ten times this. */
  @WithDefault("200ms")
  Duration backoff();

  /**
   * How often the relay looks for messages without having been told of any, and one that does not
   * lead whether it may, while the service is at work.
   */
  @WithDefault("1s")
  Duration poll();

  /** The same while the service is at rest. */
  @WithDefault("10s")
  Duration restPoll();

  /**
   * How long the relay that leads may say nothing to the database before another replica's takes it
   * for frozen and takes over. More than 10 s, for so long a producer may block; three times {@code
   * poll} or {@code rest-poll} where that is more.
   */
  @WithDefault("30s")
  Duration silence();

  /** How long the inbox remembers; longer than the broker keeps any record. */
  @WithDefault("P30D")
  Duration remember();

  /**
   * How many days a dead letter is kept after it was replayed or discarded; what was done about it
   * is kept for ever. At least 1.
   */
  @WithDefault("90")
  int settledDays();
}
