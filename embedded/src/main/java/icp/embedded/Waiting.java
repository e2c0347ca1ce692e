package icp.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions in other processes, which cannot notify us; always with a bound. */
final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  /** As below, asking every 50 ms. */
  static boolean until(Duration bound, BooleanSupplier condition) {
    return until(bound, PAUSE, condition);
  }

  /**
   * Asks again and again until the condition holds.
   *
   * @param pause between two questions
   * @return whether it held before the bound passed
   * @throws EmbeddedServersException when the thread is interrupted meanwhile
   */
  static boolean until(Duration bound, Duration pause, BooleanSupplier condition) {
    long deadline = System.nanoTime() + bound.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      LockSupport.parkNanos(pause.toNanos());
      if (Thread.currentThread().isInterrupted()) {
        throw new EmbeddedServersException("Interrupted while waiting for a server.");
      }
    }
    return true;
  }
}
