package icp.platform.messaging;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps batches apart, so that what comes in quick succession shares a transaction. What comes
 * after a silence is taken at once.
 */
final class Pace {
  private final long nanos;
  private long begun;

  /**
   * @param apart the least time from the beginning of a batch to that of the next; zero for none
   */
  Pace(Duration apart) {
    this.nanos = apart.toNanos();
    this.begun = System.nanoTime() - nanos;
  }

  /** Waits until the next batch may begin. */
  void await() throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(begun + nanos - System.nanoTime());
  }

  /** A batch begins. */
  void begin() {
    begun = System.nanoTime();
  }
}
