package icp.instances.check;

import icp.instances.number.Moves;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Lets reservations go that no filing came to use, and that nobody let go. */
@ApplicationScoped
class Lapses {
  private static final int AT_ONCE = 1000;

  private final FilingHolds holds;
  private final Moves moves;
  private final Clock clock;

  Lapses(FilingHolds holds, Moves moves, Clock clock) {
    this.holds = holds;
    this.moves = moves;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.numbers.sweep-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void sweep() {
    Instant now = clock.instant();
    moves.lapse(holds.lapsed(now, AT_ONCE), now);
  }
}
