package icp.filings.filing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
  private final FilingMessages messages;
  private final Timetable times;
  private final List<MoveEffect> effects;

  FilingMoves(
      FilingStore filings,
      FilingLog log,
      FilingMessages messages,
      Timetable times,
      @All List<MoveEffect> effects) {
    this.filings = filings;
    this.log = log;
    this.messages = messages;
    this.times = times;
    this.effects = effects;
  }

  /**
   * Moves locked filings, each move after the other.
   *
   * @param locked the rows that {@link FilingStore#lock} gave
   * @return the rows as they are then; a move that the journey does not have changes nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, FilingState> move(Map<UUID, FilingState> locked, List<Move> moves) {
    MoveBatch batch = new MoveBatch(messages, times, times.now());
    batch.take(locked, moves);
    if (!batch.changed().isEmpty()) {
      write(batch);
    }
    return batch.changed();
  }

  private void write(MoveBatch batch) {
    filings.update(batch);
    follow(batch);
  }

  /** Writes what comes with the rows of a batch. */
  void follow(MoveBatch batch) {
    log.append(batch.events());
    effects.forEach(effect -> effect.of(batch));
    messages.say(batch.said(), batch.at());
  }
}
