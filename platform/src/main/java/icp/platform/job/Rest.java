package icp.platform.job;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Whether a service is at rest: for a minute nobody has asked it for anything, and it has heard
 * nothing. A job that looks every few seconds whether there is something to do then looks once a
 * minute, and all such jobs in the same moment, so that what only waits costs the database next to
 * nothing. What falls due in such a time is done up to a minute late; a request or an event that
 * needs to be followed ends the rest.
 *
 * <p>A job says so by {@code skipExecutionIf = Rest.class}.
 */
@Singleton
public class Rest implements Scheduled.SkipPredicate {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  /** Before anything may refuse a request. */
  private static final int FIRST = 60_000;

  private final LongSupplier nanos;
  private final Map<String, Long> looked = new ConcurrentHashMap<>();
  private volatile long stirredAt;

  @Inject
  public Rest() {
    this(System::nanoTime);
  }

  /**
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Rest(LongSupplier nanos) {
    this.nanos = nanos;
    this.stirredAt = nanos.getAsLong();
  }

  void requests(@Observes Filters filters) {
    filters.register(
        request -> {
          stir();
          request.next();
        },
        FIRST);
  }

  /** Something has come that may be followed by more. */
  public void stir() {
    stirredAt = nanos.getAsLong();
  }

  /** Whether nothing has come for a minute. */
  public boolean isNow() {
    return nanos.getAsLong() - stirredAt >= MINUTE;
  }

  /** Whether a job need not look this time. */
  @Override
  public boolean test(ScheduledExecution execution) {
    return !isToLook(execution.getTrigger().getId());
  }

  boolean isToLook(String job) {
    long now = nanos.getAsLong();
    long since = stirredAt;
    long minutes = (now - since) / MINUTE;
    Long last = looked.get(job);
    boolean looks = minutes < 1 || last == null || last - (since + minutes * MINUTE) < 0;
    if (looks) {
      looked.put(job, now);
    }
    return looks;
  }
}
