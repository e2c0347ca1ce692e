package icp.filings.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How webhooks are sent. */
@ConfigMapping(prefix = "beian.webhooks")
interface WebhookConfig {
  /** Hosts that may be reached over HTTP and at any address; never in production. */
  Optional<Set<String>> httpHosts();

  /** The most endpoints of an account. */
  @WithDefault("10")
  int perAccount();

  /**
   * How long news are gathered before deliveries are made of them: under load many filings move
   * within this time, and all of them cost what one does.
   */
  @WithDefault("50ms")
  Duration gather();

  /** How often it is looked for what a replica that is gone has left; all else wakes the loop. */
  @WithDefault("1m")
  Duration poll();

  /** How long the loop rests after a round that failed. */
  @WithDefault("1s")
  Duration pause();

  /** How long a connection may take. */
  @WithDefault("3s")
  Duration connect();

  /** How long the whole may take, until the head of the answer is there. */
  @WithDefault("10s")
  Duration patience();

  /** The most deliveries under way on one replica. */
  @WithDefault("512")
  int atOnce();

  /** The most deliveries under way to one endpoint; to one that fails it is one. */
  @WithDefault("4")
  int perEndpoint();

  /** After how long a delivery is given up. */
  @WithDefault("P3D")
  Duration giveUp();

  /** After how long an endpoint that takes nothing is disabled. */
  @WithDefault("P3D")
  Duration disable();

  /** How long the log of deliveries is kept. */
  @WithDefault("P30D")
  Duration keep();
}
