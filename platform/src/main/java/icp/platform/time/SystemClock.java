package icp.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The clock that everything is given. */
final class SystemClock {
  private SystemClock() {}

  /** Ticks in microseconds, as PostgreSQL keeps them: what is written is what is read back. */
  @Produces
  @Singleton
  @DefaultBean
  static Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
