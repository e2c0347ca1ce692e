package icp.platform.messaging;

import icp.platform.messaging.OutboxStore.Waiting;
import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Publishes what is in the outbox, in order, and takes it out once the broker has it. Runs on a
 * thread of its own; of all replicas of a service only the one that leads is at work.
 *
 * <p>One that is frozen loses the lead. What it had handed to the broker's client goes out when it
 * wakes up, but what it reads and takes out goes through the session that was ended. So a message
 * may be said twice, and the first time it is said is in order all the same: each relay says what
 * is in the outbox from its beginning, and what is not there any more was said before.
 */
final class OutboxRelay implements Runnable {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  /**
   * Of a relay that is alive, so many signs of life at least come before it is taken for frozen.
   */
  private static final int POLLS = 3;

  private final AgroalDataSource database;
  private final Supplier<Producer<String, byte[]>> producers;
  private final EventCodec codec;
  private final RelaySignal signal;
  private final MessagingConfig config;
  private final Duration silence;
  private final Pace pace;
  private volatile boolean healthy;

  OutboxRelay(
      AgroalDataSource database,
      Supplier<Producer<String, byte[]>> producers,
      EventCodec codec,
      RelaySignal signal,
      MessagingConfig config) {
    this.database = database;
    this.producers = producers;
    this.codec = codec;
    this.signal = signal;
    this.config = config;
    this.pace = new Pace(config.pace());
    Duration polls = config.poll().multipliedBy(POLLS);
    this.silence = config.silence().compareTo(polls) < 0 ? polls : config.silence();
  }

  /** Whether its last round went well. */
  boolean healthy() {
    return healthy;
  }

  @Override
  public void run() {
    try {
      while (!Thread.interrupted()) {
        leadOrStandBy();
      }
    } catch (InterruptedException e) {
      LOG.debug("The relay stops");
    }
  }

  private void leadOrStandBy() throws InterruptedException {
    try (OutboxStore store = OutboxStore.acquire(database, silence)) {
      healthy = true;
      if (store == null) {
        signal.awaitCommit(config.poll());
      } else {
        lead(store);
      }
    } catch (SQLException | ExecutionException | RuntimeException e) {
      // Of whatever kind: a relay that ended would leave the service silent and looking healthy.
      healthy = false;
      LOG.warnf("The relay starts anew after %s", e.getClass().getSimpleName());
      LOG.debug("Cause", e);
      Thread.sleep(config.backoff().toMillis());
    }
  }

  private void lead(OutboxStore store)
      throws SQLException, ExecutionException, InterruptedException {
    Producer<String, byte[]> producer = producers.get();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        relay(store, producer);
        healthy = true;
      }
    } finally {
      // What is under way and not acknowledged stays in the outbox: nothing to wait for.
      producer.close(Duration.ZERO);
    }
  }

  private void relay(OutboxStore store, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    pace.await();
    List<Waiting> waiting = store.waiting(config.batch());
    pace.begin();
    send(waiting, store, producer);
    if (waiting.size() < config.batch()) {
      // That was all. What was committed since has left its signal.
      signal.awaitCommit(config.poll());
    }
  }

  private void send(List<Waiting> waiting, OutboxStore store, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Future<RecordMetadata>> sent = new ArrayList<>(waiting.size());
    for (Waiting one : waiting) {
      store.keepLead(config.poll());
      sent.add(producer.send(codec.write(one.message(), one.trace())));
    }
    for (Future<RecordMetadata> one : sent) {
      await(one, store);
    }
    store.said(waiting);
    signal.published();
  }

  /** However long the broker is away: a relay that waits for it is not frozen, and says so. */
  private void await(Future<RecordMetadata> sent, OutboxStore store)
      throws SQLException, ExecutionException, InterruptedException {
    while (!sent.isDone()) {
      try {
        sent.get(config.poll().toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        store.keepLead(config.poll());
      }
    }
    sent.get();
  }
}
