package icp.documents.picture;

import icp.platform.problem.Problems;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many do a work at once, and asks whoever waits too long to come again. */
final class Turns {
  private final Semaphore turns;
  private final Duration patience;

  Turns(int atOnce, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  <T> T in(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private void await() {
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Problems.of("pictures-busy", 503);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.of("pictures-busy", 503);
    }
  }
}
