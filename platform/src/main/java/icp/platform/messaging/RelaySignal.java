package icp.platform.messaging;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay when a transaction with messages has committed, and readers when it has sent. */
@Singleton
class RelaySignal {
  private final Semaphore committed = new Semaphore(0);
  private final List<Runnable> readers = new CopyOnWriteArrayList<>();

  void committed() {
    committed.release();
  }

  /**
   * Waits for a commit.
   *
   * @return whether there was one; what comes in time is not told twice
   */
  boolean awaitCommit(Duration atMost) throws InterruptedException {
    boolean came = committed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (came) {
      committed.drainPermits();
    }
    return came;
  }

  void published() {
    readers.forEach(Runnable::run);
  }

  void onPublished(Runnable reader) {
    readers.add(reader);
  }

  void forget(Runnable reader) {
    readers.remove(reader);
  }
}
