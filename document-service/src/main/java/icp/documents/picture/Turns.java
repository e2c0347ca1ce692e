package icp.documents.picture;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many do a work at once, and asks to come again whoever waits too long or comes when too
 * many wait already: each of them holds a thread that other requests need.
 */
final class Turns {
  private final Semaphore turns;
  private final Semaphore places;
  private final Duration patience;

  /**
   * @param waiting how many at most wait beside those who have their turn
   */
  Turns(int atOnce, int waiting, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce + waiting);
    this.patience = patience;
  }

  <T> T in(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw busy();
    }
    try {
      return inTurn(work);
    } finally {
      places.release();
    }
  }

  private <T> T inTurn(Supplier<T> work) {
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
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private static ProblemException busy() {
    return Problems.of("pictures-busy", 503);
  }
}
