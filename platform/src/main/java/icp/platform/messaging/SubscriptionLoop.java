package icp.platform.messaging;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;

/** Polls, takes in, commits: the one loop by which every service listens. */
final class SubscriptionLoop implements Runnable {
  private static final Logger LOG = Logger.getLogger(SubscriptionLoop.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Subscription subscription;
  private final Intake intake;
  private final Duration backoff;
  private final Pace pace;
  private volatile boolean healthy;

  SubscriptionLoop(
      Supplier<Consumer<String, byte[]>> consumers,
      Subscription subscription,
      Intake intake,
      MessagingConfig config) {
    this.consumers = consumers;
    this.subscription = subscription;
    this.intake = intake;
    this.backoff = config.backoff();
    this.pace = new Pace(config.pace());
  }

  /** Whether its last round went well. */
  boolean healthy() {
    return healthy;
  }

  @Override
  public void run() {
    try {
      while (!Thread.interrupted()) {
        listen();
      }
    } catch (InterruptException | InterruptedException e) {
      LOG.debugf("Listening to %s stops", subscription.topics());
    }
  }

  /** After a failure a new consumer reads again from what was committed last. */
  private void listen() throws InterruptedException {
    Consumer<String, byte[]> consumer = consumers.get();
    try {
      consumer.subscribe(subscription.topics());
      while (!Thread.currentThread().isInterrupted()) {
        pace.await();
        ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
        healthy = true;
        if (!polled.isEmpty()) {
          pace.begin();
          intake.take(polled);
          commit(consumer);
        }
      }
    } catch (InterruptException e) {
      throw e;
    } catch (RuntimeException e) {
      healthy = false;
      LOG.warnf(
          "Listening to %s starts anew after %s",
          subscription.topics(), e.getClass().getSimpleName());
      LOG.debug("Cause", e);
      Thread.sleep(backoff.toMillis());
    } finally {
      close(consumer);
    }
  }

  /** Says goodbye to the group even when interrupted: else the next reader waits for a timeout. */
  private static void close(Consumer<String, byte[]> consumer) {
    boolean interrupted = Thread.interrupted();
    consumer.close(CloseOptions.timeout(CLOSE));
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit(Consumer<String, byte[]> consumer) {
    try {
      consumer.commitSync();
    } catch (CommitFailedException | RebalanceInProgressException e) {
      // Another replica has the partition now and reads them again: the inbox knows them.
      LOG.infof(
          "Offsets of %s were not committed: %s",
          subscription.topics(), e.getClass().getSimpleName());
    }
  }
}
