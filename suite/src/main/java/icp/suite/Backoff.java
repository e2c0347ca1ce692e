package icp.suite;

import java.time.Duration;

/** How long to wait before a process that died is started again: longer each time it dies early. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration LONG_LIFE = Duration.ofMinutes(1);

  private Duration pause = FIRST;

  /**
   * Tells how long to wait now.
   *
   * @param lived how long the process was there
   */
  Duration afterDeath(Duration lived) {
    if (lived.compareTo(LONG_LIFE) > 0) {
      pause = FIRST;
    }
    Duration now = pause;
    Duration doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return now;
  }
}
