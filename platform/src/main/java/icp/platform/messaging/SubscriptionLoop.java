package icp.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;

/**
 * Polls, takes in, commits: the one loop by which every service listens. What was taken in is
 * committed to the broker a little later, for many batches at once: the inbox knows what is read
 * twice. It is committed before another reader gets the partition.
 */
final class SubscriptionLoop implements Runnable {
  private static final Logger LOG = Logger.getLogger(SubscriptionLoop.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  /** How much may be read twice after a crash. */
  private static final Duration COMMIT = Duration.ofMillis(200);

  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Subscription subscription;
  private final Intake intake;
  private final Duration backoff;
  private final Pace pace;
  private volatile boolean healthy;

  /** Since when something was taken in that is not committed to the broker; 0 if nothing. */
  private long owedSince;

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
      consumer.subscribe(subscription.topics(), new Handover(consumer));
      while (!Thread.currentThread().isInterrupted()) {
        pace.await();
        ConsumerRecords<String, byte[]> polled = consumer.poll(owes() ? COMMIT : POLL);
        healthy = true;
        if (!polled.isEmpty()) {
          pace.begin();
          take(polled);
        }
        if (owes() && System.nanoTime() - owedSince >= COMMIT.toNanos()) {
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

  /**
   * Where it fails half-way the consumer has read on already, and must not commit that it has:
   * nothing is owed then, and all since the last commit is read again.
   */
  private void take(ConsumerRecords<String, byte[]> polled) throws InterruptedException {
    long owed = owes() ? owedSince : System.nanoTime();
    owedSince = 0;
    intake.take(polled);
    owedSince = owed;
  }

  private boolean owes() {
    return owedSince != 0;
  }

  /** What was taken in is committed before a partition goes to another reader. */
  private final class Handover implements ConsumerRebalanceListener {
    private final Consumer<String, byte[]> consumer;

    Handover(Consumer<String, byte[]> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (owes()) {
        owedSince = 0;
        try {
          consumer.commitSync(CLOSE);
        } catch (KafkaException e) {
          LOG.infof("Offsets were not committed: %s", e.getClass().getSimpleName());
        }
      }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.debugf("%s reads %s", subscription.consumer(), partitions);
    }
  }

  /**
   * Says goodbye to the group even when interrupted: else the next reader waits for a timeout. It
   * revokes what it reads, and so commits what is owed.
   */
  private void close(Consumer<String, byte[]> consumer) {
    boolean interrupted = Thread.interrupted();
    consumer.close(CloseOptions.timeout(CLOSE));
    owedSince = 0;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit(Consumer<String, byte[]> consumer) {
    owedSince = 0;
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
