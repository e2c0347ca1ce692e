package icp.filings.filing;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.Message;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.filings.filing.FilingChecks.Asked;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Batch batch = new Batch(clock.instant());
    for (Move move : moves) {
      FilingState before = batch.now(move.filingId(), locked);
      if (before != null) {
        edge(before, move).ifPresent(edge -> batch.take(before, edge, move));
      }
    }
    write(batch);
    return batch.changed;
  }

  private static Optional<Edge> edge(FilingState filing, Move move) {
    return FilingJourney.JOURNEY.edge(filing.status(), move.trigger());
  }

  private void write(Batch batch) {
    if (batch.changed.isEmpty()) {
      return;
    }
    filings.update(batch.changed.values());
    log.append(batch.events);
    if (!batch.asked.isEmpty()) {
      checks.ask(batch.asked);
    }
    messages.say(batch.said, batch.at);
  }

  /** What a batch of moves comes to, before anything of it is written. */
  private final class Batch {
    private final Instant at;
    private final Map<UUID, FilingState> changed = new LinkedHashMap<>();
    private final List<FilingEvent> events = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Message> said = new ArrayList<>();

    Batch(Instant at) {
      this.at = at;
    }

    FilingState now(UUID id, Map<UUID, FilingState> locked) {
      FilingState state = changed.get(id);
      return state == null ? locked.get(id) : state;
    }

    void take(FilingState before, Edge edge, Move move) {
      FilingEvent event = FilingEvent.of(before, edge, move, at);
      Instant due = FilingJourney.JOURNEY.due(edge.to(), at);
      FilingState after = move.change().apply(before).after(event, due);
      changed.put(after.id(), after);
      events.add(event);
      ask(after, edge);
      for (Part part : edge.released()) {
        said.add(new PartReleased(after.id(), before.revision(), part));
      }
      outline(before, after);
      if (edge.moves()) {
        said.add(changed(after, event));
      }
    }

    private void ask(FilingState filing, Edge edge) {
      for (Part part : edge.asked()) {
        asked.add(new Asked(filing.id(), part, filing.revision()));
        said.add(
            new CheckRequested(
                filing.id(), filing.revision(), filing.accountId(), messages.facts(part, filing)));
      }
    }

    private void outline(FilingState before, FilingState after) {
      if (!before.facts().equals(after.facts())) {
        messages.outline(before, after).ifPresent(said::add);
      }
    }

    private FilingStateChanged changed(FilingState filing, FilingEvent event) {
      return new FilingStateChanged(
          filing.id(),
          filing.accountId(),
          event.sequence(),
          event.revision(),
          event.from(),
          event.to(),
          event.trigger(),
          event.at());
    }
  }
}
