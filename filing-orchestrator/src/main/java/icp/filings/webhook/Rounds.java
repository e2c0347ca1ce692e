package icp.filings.webhook;

import icp.filings.webhook.Deliveries.Taken;
import icp.filings.webhook.Results.Ended;
import icp.platform.messaging.Publications;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The loop of the webhooks, on a thread of its own: what was published becomes deliveries, what
 * ended is noted, what is due is sent. It waits for no receiver. Whatever is new wakes it; else it
 * sleeps until an attempt is due.
 */
@ApplicationScoped
class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class);
  private static final long STOP_MILLIS = 3000;

  private final Feeding feeding;
  private final Deliveries deliveries;
  private final Results results;
  private final Courier courier;
  private final WebhookConfig config;
  private final Semaphore wakes = new Semaphore(0);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
  private final AtomicBoolean gathering = new AtomicBoolean();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Thread thread = new Thread(this::run, "webhooks");

  Rounds(
      Feeding feeding,
      Deliveries deliveries,
      Results results,
      Courier courier,
      WebhookConfig config) {
    this.feeding = feeding;
    this.deliveries = deliveries;
    this.results = results;
    this.courier = courier;
    this.config = config;
  }

  void start(@Observes StartupEvent event, Publications publications) {
    publications.onPublished(this::published);
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping.countDown();
    thread.interrupt();
    thread.join(STOP_MILLIS);
  }

  /** Something is to be done now. */
  void wake() {
    wakes.release();
  }

  /** A little later: what others say meanwhile is looked for by the same questions. */
  private void published() {
    if (gathering.compareAndSet(false, true)) {
      CompletableFuture.delayedExecutor(
              config.gather().toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
          .execute(
              () -> {
                gathering.set(false);
                wake();
              });
    }
  }

  private void run() {
    try {
      while (!Thread.interrupted()) {
        round();
      }
    } catch (InterruptedException e) {
      LOG.debug("The webhooks stop");
    }
  }

  private void round() throws InterruptedException {
    try {
      if (!work()) {
        await(deliveries.untilNext().filter(next -> next.compareTo(config.poll()) < 0));
      }
    } catch (RuntimeException e) {
      // Of whatever kind: a loop that ended would leave every front end without a word.
      LOG.warnf("Webhooks go on after %s", e.getClass().getSimpleName());
      LOG.debug("Cause", e);
      // What is published meanwhile brings the database back no sooner.
      stopping.await(config.pause().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Whether there may be more to do at once. */
  private boolean work() {
    boolean more = feeding.write();
    note();
    List<Taken> taken = deliveries.take(config.atOnce() - underWay.get());
    taken.forEach(this::send);
    return more || !taken.isEmpty();
  }

  private void await(Optional<Duration> next) throws InterruptedException {
    if (wakes.tryAcquire(next.orElse(config.poll()).toMillis(), TimeUnit.MILLISECONDS)) {
      wakes.drainPermits();
    }
  }

  private void note() {
    List<Ended> batch = new ArrayList<>();
    ended.drainTo(batch, config.atOnce());
    if (batch.isEmpty()) {
      return;
    }
    try {
      results.note(batch);
      underWay.addAndGet(-batch.size());
    } catch (RuntimeException e) {
      // What was heard is not forgotten because the database was away.
      ended.addAll(batch);
      throw e;
    }
  }

  private void send(Taken taken) {
    underWay.incrementAndGet();
    courier
        .send(taken)
        .thenAccept(
            one -> {
              ended.add(one);
              wake();
            });
  }
}
