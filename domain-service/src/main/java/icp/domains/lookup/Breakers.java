package icp.domains.lookup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Leaves servers in peace that fail: after five failures in a row for a minute, and then one caller
 * tries for all.
 */
final class Breakers {
  private static final int TOLERATED = 5;
  private static final Duration REST = Duration.ofMinutes(1);

  private final ConcurrentMap<String, Trouble> troubles = new ConcurrentHashMap<>();
  private final Clock clock;

  Breakers(Clock clock) {
    this.clock = clock;
  }

  private record Trouble(int failures, Instant restsUntil) {}

  /** Whether a host may be asked now; whoever is told yes says afterwards how it went. */
  boolean admit(String host) {
    Instant now = clock.instant();
    Trouble trouble = troubles.get(host);
    if (trouble == null || trouble.failures() < TOLERATED) {
      return true;
    }
    return !now.isBefore(trouble.restsUntil())
        && troubles.replace(host, trouble, new Trouble(trouble.failures(), now.plus(REST)));
  }

  void succeeded(String host) {
    troubles.remove(host);
  }

  void failed(String host) {
    Instant until = clock.instant().plus(REST);
    troubles.merge(
        host, new Trouble(1, until), (old, one) -> new Trouble(old.failures() + 1, until));
  }
}
