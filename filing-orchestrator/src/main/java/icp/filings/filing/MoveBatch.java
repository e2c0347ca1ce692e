package icp.filings.filing;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.Message;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a batch of moves comes to, before anything of it is written: the rows as they are then, the
 * lines of their logs, the questions to the parts' owners, and the messages in order.
 */
public final class MoveBatch {
  private static final String NO_REASONS = "[]";

  private final FilingMessages messages;
  private final Timetable times;
  private final Instant at;
  private final Map<UUID, FilingState> changed = new LinkedHashMap<>();
  private final List<FilingEvent> events = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();
  private final List<UUID> erased = new ArrayList<>();

  MoveBatch(FilingMessages messages, Timetable times, Instant at) {
    this.messages = messages;
    this.times = times;
    this.at = at;
  }

  /** A filing that begins. */
  void begin(FilingState nothing, FilingState draft, FilingEvent created) {
    changed.put(draft.id(), draft);
    events.add(created);
    outline(nothing, draft);
    said.add(stateChanged(draft, created));
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
    Instant due = edge.waitsAnew() ? times.due(edge.to(), at) : before.dueAt();
    FilingState after = changed(before, edge, move).after(event, due);
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

  private FilingState changed(FilingState before, Edge edge, Move move) {
    FilingState after = move.change().apply(before);
    if (!edge.erases()) {
      return after;
    }
    erased.add(after.id());
    return after.withFacts(messages.write(FilingFacts.NONE)).withReasons(NO_REASONS);
  }

  private void ask(FilingState filing, Edge edge) {
    for (Part part : edge.asked()) {
      asked.add(new Asked(filing.id(), part, filing.revision()));
      if (part != Part.REGISTERS) {
        said.add(
            new CheckRequested(
                filing.id(), filing.revision(), filing.accountId(), messages.facts(part, filing)));
      }
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

  /** When all of it happens. */
  public Instant at() {
    return at;
  }

  /** The rows as they are then. */
  public Map<UUID, FilingState> changed() {
    return changed;
  }

  /** The lines of their logs, in order. */
  public List<FilingEvent> events() {
    return events;
  }

  /** The events by which filings came to stand there. */
  public List<FilingEvent> entered(FilingStatus status) {
    return events.stream().filter(event -> event.to() == status && event.from() != status).toList();
  }

  List<Asked> asked() {
    return asked;
  }

  /** The filings of which one part is to be examined. */
  public List<Asked> asked(Part part) {
    return asked.stream().filter(one -> one.part() == part).toList();
  }

  List<Message> said() {
    return said;
  }

  /** The filings of which what the applicant said is forgotten. */
  List<UUID> erased() {
    return erased;
  }
}
