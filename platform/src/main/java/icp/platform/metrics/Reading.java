package icp.platform.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Something that is measured for several gauges at once, at most every few seconds however often it
 * is asked for.
 */
public final class Reading<T> {
  private final Supplier<T> measure;
  private final Duration every;
  private final Clock clock;
  private T last;
  private Instant next = Instant.MIN;

  /**
   * @param measure gives what is so now; a failure is no reading, and is not repeated before its
   *     time
   */
  public Reading(Supplier<T> measure, Duration every, Clock clock) {
    this.measure = measure;
    this.every = every;
    this.clock = clock;
  }

  /** How gauges are read. */
  @ConfigMapping(prefix = "beian.metrics")
  public interface Config {
    /** How old a reading may be that is shown. */
    @WithDefault("5s")
    Duration every();
  }

  /** One value of the last reading; not a number where there is none. */
  public double of(ToDoubleFunction<T> value) {
    T reading = current();
    return reading == null ? Double.NaN : value.applyAsDouble(reading);
  }

  private synchronized T current() {
    Instant now = clock.instant();
    // A clock that was set back must not keep an old reading for as long as it was ahead.
    if (!now.isBefore(next) || now.plus(every).isBefore(next)) {
      next = now.plus(every);
      last = measured();
    }
    return last;
  }

  private T measured() {
    try {
      return measure.get();
    } catch (RuntimeException e) {
      // A gauge that failed would fail the whole scrape, and with it what is known.
      return null;
    }
  }
}
