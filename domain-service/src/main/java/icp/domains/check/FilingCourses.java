package icp.domains.check;

import static java.util.stream.Collectors.toSet;

import icp.contracts.FilingStateChanged;
import icp.domains.claim.FilingMoves;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Follows filings: one that is filed is watched; another that has left the path frees its name and
 * is not examined again.
 */
@ApplicationScoped
class FilingCourses {
  private final FilingMoves moves;
  private final DueChecks due;

  FilingCourses(FilingMoves moves, DueChecks due) {
    this.moves = moves;
    this.due = due;
  }

  void handle(List<Received<FilingStateChanged>> events) {
    moves.take(events);
    due.follow(events.stream().map(event -> event.data().filingId()).collect(toSet()));
  }
}
