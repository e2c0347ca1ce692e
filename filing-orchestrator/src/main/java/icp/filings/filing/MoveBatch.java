package icp.filings.filing;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.Message;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.filings.filing.FilingChecks.Asked;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a batch of moves comes to, before anything of it is written: the rows as they are then, the
 * lines of their logs, the questions to the parts' owners, and the messages in order.
 */
final class MoveBatch {
  private final FilingMessages messages;
  private final Instant at;
  private final Map<UUID, FilingState> changed = new LinkedHashMap<>();
  private final List<FilingEvent> events = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();

  MoveBatch(FilingMessages messages, Instant at) {
    this.messages = messages;
    this.at = at;
  }

  /** Each move after the other; one that the journey does not have changes nothing. */
  void take(Map<UUID, FilingState> locked, List<Move> moves) {
    for (Move move : moves) {
      FilingState before = changed.getOrDefault(move.filingId(), locked.get(move.filingId()));
      if (before != null) {
        edge(before, move).ifPresent(edge -> take(before, edge, move));
      }
    }
  }

  private static Optional<Edge> edge(FilingState filing, Move move) {
    return FilingJourney.JOURNEY.edge(filing.status(), move.trigger());
  }

  private void take(FilingState before, Edge edge, Move move) {
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
      said.add(stateChanged(after, event));
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

  private static FilingStateChanged stateChanged(FilingState filing, FilingEvent event) {
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

  Instant at() {
    return at;
  }

  Map<UUID, FilingState> changed() {
    return changed;
  }

  Collection<FilingState> rows() {
    return changed.values();
  }

  List<FilingEvent> events() {
    return events;
  }

  List<Asked> asked() {
    return asked;
  }

  List<Message> said() {
    return said;
  }
}
