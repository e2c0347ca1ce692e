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

  /** Waits for a commit, or for the time in which another replica may have committed. */
  void awaitCommit(Duration atMost) throws InterruptedException {
    if (committed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      committed.drainPermits();
    }
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
