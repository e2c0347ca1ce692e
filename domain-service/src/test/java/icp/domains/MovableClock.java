package icp.domains;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock, which a test may put forward. Takes the place of the platform's. */
@Singleton
public class MovableClock extends Clock {
  private final Clock machine = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  private volatile Duration ahead = Duration.ZERO;

  public void putForward(Duration by) {
    ahead = by;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
