package icp.filings.filing;

import icp.filings.journey.Trigger;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Pulls the trigger of waits that are over. A deadline is a column of the filing's row: it survives
 * restarts, and whichever replica locks the row fires it, once.
 */
@ApplicationScoped
class Deadlines {
  private static final int AT_ONCE = 200;

  private final FilingStore filings;
  private final FilingMoves moves;

  Deadlines(FilingStore filings, FilingMoves moves) {
    this.filings = filings;
    this.moves = moves;
  }

  @Scheduled(
      every = "{beian.deadlines.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void fire() {
    List<UUID> lapsed = filings.lapsed(AT_ONCE);
    if (!lapsed.isEmpty()) {
      moves.move(
          filings.lock(lapsed),
          lapsed.stream().map(id -> Move.of(id, Trigger.LAPSE, "deadline")).toList());
    }
  }
}
