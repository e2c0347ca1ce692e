package icp.filings.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Moves filings by the journey: row, log, questions and messages in the caller's transaction. The
 * one place where a filing changes, whoever pulls the trigger and however many are moved at once.
 */
@ApplicationScoped
public class FilingMoves {
  private final FilingStore filings;
  private final FilingLog log;
  private final FilingChecks checks;
  private final FilingMessages messages;
  private final Clock clock;

  FilingMoves(
      FilingStore filings,
      FilingLog log,
      FilingChecks checks,
      FilingMessages messages,
      Clock clock) {
    this.filings = filings;
    this.log = log;
    this.checks = checks;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Moves locked filings, each move after the other.
   *
   * @param locked the rows that {@link FilingStore#lock} gave
   * @return the rows as they are then; a move that the journey does not have changes nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, FilingState> move(Map<UUID, FilingState> locked, List<Move> moves) {
    MoveBatch batch = new MoveBatch(messages, clock.instant());
    batch.take(locked, moves);
    if (!batch.rows().isEmpty()) {
      write(batch);
    }
    return batch.changed();
  }

  private void write(MoveBatch batch) {
    filings.update(batch.rows());
    log.append(batch.events());
    if (!batch.asked().isEmpty()) {
      checks.ask(batch.asked());
    }
    messages.say(batch.said(), batch.at());
  }
}
