package icp.filings.filing;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.Message;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.filings.journey.Edge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final FilingMessages messages;
  private final Timetable times;
  private final Instant at;
  private final Map<UUID, FilingState> found = new HashMap<>();
  private final Map<UUID, FilingState> changed = new LinkedHashMap<>();
  private final List<FilingEvent> events = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();
  private final List<UUID> erased = new ArrayList<>();
  private final List<CheckRequested> typed = new ArrayList<>();
  private final List<DraftQuestions.Dropped> dropped = new ArrayList<>();

  MoveBatch(FilingMessages messages, Timetable times, Instant at) {
    this.messages = messages;
    this.times = times;
    this.at = at;
  }

  /** A filing that begins. */
  void begin(FilingState nothing, FilingState draft, FilingEvent created) {
    found.put(draft.id(), nothing);
    changed.put(draft.id(), draft);
    events.add(created);
    outline(nothing, draft);
    type(nothing, draft, created);
    said.add(stateChanged(draft, created));
  }

  /** Each move after the other; one that the filing's journey does not have changes nothing. */
  void take(Map<UUID, FilingState> locked, List<Move> moves) {
    moves.forEach(move -> take(locked, move));
  }

  private void take(Map<UUID, FilingState> locked, Move move) {
    FilingState before = changed.getOrDefault(move.filingId(), locked.get(move.filingId()));
    if (before == null) {
      return;
    }
    before
        .journey()
        .edge(before.status(), move.trigger())
        .ifPresent(
            edge -> {
              take(before, edge, move);
              onItsBase(before, edge, move.actor()).ifPresent(follows -> take(locked, follows));
            });
  }

  /** What an order that is carried out does to the filing that it is based on. */
  private static Optional<Move> onItsBase(FilingState order, Edge edge, String actor) {
    return Optional.ofNullable(edge.pulled())
        .map(
            pulled ->
                Move.of(order.order().basedOn(), pulled, actor)
                    .saying("{\"order\":\"" + order.id() + "\"}")
                    .changing(base -> order.order().changes() ? base.filedAs(order) : base));
  }

  private void take(FilingState before, Edge edge, Move move) {
    Instant due = edge.waitsAnew() ? times.due(edge.to(), at) : before.dueAt();
    FilingState changing = changed(before, edge, move).withDue(due);
    // What is ordered was decided before the move of a submission: the row under it tells less.
    FilingState told = edge.submits() ? null : before;
    String detail = messages.detail(move.detail(), told, changing);
    FilingEvent event = FilingEvent.of(before, edge, move, detail, at);
    FilingState after = changing.after(event);
    found.putIfAbsent(before.id(), before);
    changed.put(after.id(), after);
    events.add(event);
    ask(after, edge);
    for (Part part : edge.released()) {
      said.add(new PartReleased(after.id(), before.revision(), part));
    }
    outline(before, after);
    type(before, after, event);
    if (edge.tells()) {
      said.add(stateChanged(after, event));
    }
    Message more = move.telling().apply(after, event);
    if (more != null) {
      said.add(more);
    }
  }

  private FilingState changed(FilingState before, Edge edge, Move move) {
    FilingState after = move.change().apply(before);
    if (!edge.erases()) {
      return after;
    }
    erased.add(after.id());
    return after.erased();
  }

  private void ask(FilingState filing, Edge edge) {
    for (Part part : filing.asked(edge)) {
      asked.add(new Asked(filing.id(), part, filing.revision()));
      if (part != Part.REGISTERS) {
        said.add(
            new CheckRequested(
                filing.id(), filing.revision(), filing.accountId(), messages.facts(part, filing)));
      }
    }
  }

  private void outline(FilingState before, FilingState after) {
    boolean same = before.facts().equals(after.facts()) && before.order().equals(after.order());
    if (!same && !after.order().cancels()) {
      messages.outline(before, after).ifPresent(said::add);
    }
  }

  /** While a filing is typed, what is new in it is examined provisionally. */
  private void type(FilingState before, FilingState after, FilingEvent event) {
    if (after.status() == FilingStatus.DRAFT && !before.facts().equals(after.facts())) {
      DraftQuestions questions = messages.questions(before, after, event.sequence());
      typed.addAll(questions.asked());
      dropped.addAll(questions.dropped());
      said.addAll(questions.asked());
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
        event.at(),
        filing.order().type());
  }

  /** When all of it happens. */
  public Instant at() {
    return at;
  }

  /** The rows as they are then. */
  public Map<UUID, FilingState> changed() {
    return changed;
  }

  /** Whether a row says something else than it did before the batch. */
  boolean restates(FilingState after) {
    return !found.get(after.id()).facts().equals(after.facts());
  }

  /** Whether a row is returned for other reasons than it was before the batch. */
  boolean reasonsAnew(FilingState after) {
    return !found.get(after.id()).reasons().equals(after.reasons());
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

  /** What is asked while filings are typed. */
  List<CheckRequested> typed() {
    return typed;
  }

  /** Of which parts of drafts too little is said by now to ask. */
  List<DraftQuestions.Dropped> dropped() {
    return dropped;
  }

  /** The filings of which what the applicant said is forgotten. */
  public List<UUID> erased() {
    return erased;
  }
}
