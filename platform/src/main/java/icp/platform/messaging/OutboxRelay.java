package icp.platform.messaging;

import icp.platform.job.Rest;
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
  private final CommitBell bell;
  private final Rest rest;
  private final MessagingConfig config;
  private final Duration silence;
  private final Pace pace;
  private volatile boolean healthy;

  OutboxRelay(
      AgroalDataSource database,
      Supplier<Producer<String, byte[]>> producers,
      EventCodec codec,
      RelaySignal signal,
      Rest rest,
      MessagingConfig config) {
    this.database = database;
    this.producers = producers;
    this.codec = codec;
    this.signal = signal;
    this.bell = new CommitBell(database, signal, config.backoff());
    this.rest = rest;
    this.config = config;
    this.pace = new Pace(config.pace());
    Duration polls = longest(config.poll(), config.restPoll()).multipliedBy(POLLS);
    this.silence = longest(config.silence(), polls);
  }

  private static Duration longest(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
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
        standBy();
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

  /** The one that leads is told of what is committed here. */
  private void standBy() throws SQLException, InterruptedException {
    pace.await();
    if (signal.awaitCommit(poll())) {
      pace.begin();
      bell.ring();
    }
  }

  /** How long to wait for a sign before looking without one. */
  private Duration poll() {
    return rest.isNow() ? config.restPoll() : config.poll();
  }

  private void lead(OutboxStore store)
      throws SQLException, ExecutionException, InterruptedException {
    Producer<String, byte[]> producer = producers.get();
    Thread ear = new Thread(bell::listen, "outbox-bell");
    ear.setDaemon(true);
    ear.start();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        relay(store, producer);
        healthy = true;
      }
    } finally {
      // What is under way and not acknowledged stays in the outbox: nothing to wait for.
      producer.close(Duration.ZERO);
      ear.interrupt();
    }
  }

  private void relay(OutboxStore store, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    pace.await();
    pace.begin();
    List<Waiting> waiting = store.waiting(config.batch());
    while (!waiting.isEmpty()) {
      send(waiting, store, producer);
      pace.await();
      pace.begin();
      waiting = store.said(waiting, config.batch());
      signal.published();
    }
    // That was all. What was committed since has left its signal.
    signal.awaitCommit(poll());
  }

  private void send(List<Waiting> waiting, OutboxStore store, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>(waiting.size());
    for (Waiting one : waiting) {
      store.keepLead(config.poll());
      sent.add(producer.send(codec.write(one.message(), one.trace())));
    }
    for (Future<RecordMetadata> one : sent) {
      await(one, store);
    }
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
