package icp.filings.deadline;

import icp.contracts.FilingReminded;
import icp.contracts.FilingStatus;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingMoves;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.filing.Reason;
import icp.filings.journey.Trigger;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Pulls the trigger of waits that are over, and of reminders. When a wait lapses is a column of the
 * filing's row, when somebody is to be reminded are rows of their own: both survive restarts, and
 * whichever replica locks the filing fires them, once.
 */
@ApplicationScoped
class Deadlines {
  private static final int AT_ONCE = 200;
  private static final String ACTOR = "deadline";

  /** What an applicant is told of a wait that lapsed. */
  private static final Map<FilingStatus, Reason> REASONS =
      Map.of(
          FilingStatus.FACE_VERIFICATION,
          Reason.of("verification-lapsed", "/administrator", null),
          FilingStatus.SMS_VERIFICATION,
          Reason.of("sms-code-lapsed", "", null));

  private final FilingStore filings;
  private final FilingMoves moves;
  private final FilingMessages messages;
  private final Reminders reminders;
  private final LapsedFilings waits;

  Deadlines(
      FilingStore filings,
      FilingMoves moves,
      FilingMessages messages,
      Reminders reminders,
      LapsedFilings waits) {
    this.filings = filings;
    this.moves = moves;
    this.messages = messages;
    this.reminders = reminders;
    this.waits = waits;
  }

  @Scheduled(
      every = "{beian.deadlines.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void fire() {
    remind();
    lapse();
  }

  private void lapse() {
    List<UUID> lapsed = waits.lock(AT_ONCE);
    if (!lapsed.isEmpty()) {
      Map<UUID, FilingState> locked = filings.lock(lapsed);
      moves.move(locked, lapsed.stream().map(id -> lapse(locked.get(id))).toList());
    }
  }

  private Move lapse(FilingState filing) {
    Move move = Move.of(filing.id(), Trigger.LAPSE, ACTOR);
    Reason reason = REASONS.get(filing.status());
    return reason == null
        ? move
        : move.changing(row -> row.withReasons(messages.write(List.of(reason))));
  }

  private void remind() {
    List<UUID> due = reminders.lockDue(AT_ONCE);
    if (!due.isEmpty()) {
      List<Reminders.Told> told = reminders.take(due);
      moves.move(filings.lock(due), told.stream().map(Deadlines::remind).toList());
    }
  }

  private static Move remind(Reminders.Told told) {
    return Move.of(told.filingId(), Trigger.REMIND, ACTOR)
        .saying("{\"reminder\":\"" + told.kind() + "\"}")
        .telling((row, event) -> reminded(told, row, event));
  }

  private static FilingReminded reminded(Reminders.Told told, FilingState row, FilingEvent event) {
    return new FilingReminded(
        row.id(),
        row.accountId(),
        event.sequence(),
        told.kind(),
        row.status(),
        row.dueAt(),
        event.at());
  }
}
