package icp.platform.messaging;

import java.time.Duration;

/**
 * What every process of a service hears for itself and keeps in memory alone: each reads the whole
 * topic when it starts, and then what comes. There is no transaction, no inbox and no dead letter:
 * what cannot be read is passed over, and what comes twice must change nothing. A bean of this type
 * is all that a service declares.
 */
public final class Broadcast {
  private final String topic;
  private final Duration kept;
  private final Subscription subscription;

  private Broadcast(String topic, Duration kept, Subscription subscription) {
    this.topic = topic;
    this.kept = kept;
    this.subscription = subscription;
  }

  /**
   * @param topic of one partition, without a dead-letter topic beside it
   * @param kept for how long the broker keeps what was said: so much is read at a start
   * @param type the one that counts there
   */
  public static <T> Broadcast of(
      String topic, Duration kept, String type, Class<T> data, Handler<T> handler) {
    return new Broadcast(topic, kept, Subscription.to(topic, topic).on(type, data, handler));
  }

  String topic() {
    return topic;
  }

  Duration kept() {
    return kept;
  }

  /** How its records are read; there is no consumer group. */
  Subscription subscription() {
    return subscription;
  }
}
