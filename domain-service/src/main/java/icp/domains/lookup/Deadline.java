package icp.domains.lookup;

import icp.domains.lookup.RegistryAnswer.Why;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One end for all that is done to get an answer. Measures passing time, not the clock's. */
final class Deadline {
  private final long end;

  Deadline(Duration from) {
    this.end = System.nanoTime() + from.toNanos();
  }

  /**
   * @throws NoAnswerException if it failed, or did not come in time; then it is given up
   */
  <T> T await(CompletableFuture<T> coming) {
    try {
      return coming.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      NoAnswerException late = new NoAnswerException(Why.LATE);
      coming.completeExceptionally(late);
      throw late;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswerException(Why.LATE);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NoAnswerException known
          ? known
          : new NoAnswerException(Why.UNREACHABLE);
    }
  }
}
