package icp.filings.incident;

import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingMoves;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.filing.Reason;
import icp.filings.journey.Trigger;
import icp.platform.messaging.DeadLetterDesk.Operator;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What operators do to the filing that an incident is about, as far as the journey has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingRemedies {
  private static final String WITHDRAWN = "operator-withdrew";

  private final FilingStore filings;
  private final FilingMoves moves;
  private final FilingMessages messages;

  FilingRemedies(FilingStore filings, FilingMoves moves, FilingMessages messages) {
    this.filings = filings;
    this.moves = moves;
    this.messages = messages;
  }

  /** Locks the filing: who moves one locks it before its incidents, too. */
  void lock(UUID filing) {
    if (filing != null) {
      filings.lock(Set.of(filing));
    }
  }

  void recheck(Incident incident, Operator operator) {
    move(incident, move(incident, Trigger.RECHECK, operator));
  }

  /** The reason is shown to the applicant; the log names the incident alone. */
  void withdraw(Incident incident, Operator operator) {
    String why = messages.write(List.of(Reason.of(WITHDRAWN, "", operator.reason())));
    move(
        incident,
        move(incident, Trigger.OPERATOR_WITHDRAW, operator)
            .changing(filing -> filing.withReasons(why)));
  }

  private static Move move(Incident incident, Trigger trigger, Operator operator) {
    return Move.of(incident.filingId(), trigger, operator.account().toString())
        .saying("{\"incident\":\"" + incident.id() + "\"}");
  }

  private void move(Incident incident, Move move) {
    Map<UUID, FilingState> locked = filings.lock(Set.of(incident.filingId()));
    FilingState filing = locked.get(incident.filingId());
    if (filing == null) {
      throw Problems.notFound();
    }
    if (filing.journey().edge(filing.status(), move.trigger()).isEmpty()) {
      throw Problems.conflict("move-impossible", Map.of("status", filing.status()));
    }
    moves.move(locked, List.of(move));
  }
}
