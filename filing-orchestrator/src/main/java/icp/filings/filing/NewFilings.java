package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.journey.Trigger;
import icp.filings.order.FilingOrder;
import icp.platform.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Begins filings: the first line of the log comes with the row. */
@ApplicationScoped
class NewFilings {
  private final FilingStore filings;
  private final FilingSeal seal;
  private final FilingMoves moves;
  private final FilingMessages messages;
  private final Timetable times;

  NewFilings(
      FilingStore filings,
      FilingSeal seal,
      FilingMoves moves,
      FilingMessages messages,
      Timetable times) {
    this.seal = seal;
    this.filings = filings;
    this.moves = moves;
    this.messages = messages;
    this.times = times;
  }

  /** A new draft of an account. */
  @Transactional
  UUID begin(UUID account, FilingFacts facts) {
    FilingFacts stamped = Consent.stamped(null, facts, times.now());
    return begin(account, messages.write(stamped), FilingOrder.NEW);
  }

  /** A new draft that orders something of what is filed. */
  @Transactional
  UUID begin(UUID account, String facts, FilingOrder order) {
    Instant now = times.now();
    FilingState nothing = empty(Ids.at(now), account, order);
    FilingState written = nothing.withFacts(facts).withDue(times.due(FilingStatus.DRAFT, now));
    FilingEvent created = created(written, messages.detail("{}", null, written), now);
    FilingState draft = written.after(created);
    MoveBatch batch = new MoveBatch(messages, times, now);
    batch.begin(nothing, draft, created);
    filings.insert(draft, now);
    moves.follow(batch);
    return draft.id();
  }

  private FilingState empty(UUID id, UUID account, FilingOrder order) {
    return new FilingState(
        id,
        account,
        0,
        FilingStatus.DRAFT,
        0,
        0,
        FilingEvent.NO_HASH,
        FilingSeal.NOTHING,
        null,
        FilingSeal.NO_REASONS,
        null,
        order,
        seal.fresh(id));
  }

  private static FilingEvent created(FilingState filing, String detail, Instant at) {
    return FilingEvent.of(
        FilingEvent.NO_HASH,
        new FilingEvent(
            filing.id(),
            1,
            at,
            Trigger.CREATE.name(),
            null,
            FilingStatus.DRAFT,
            0,
            filing.accountId().toString(),
            detail,
            FilingEvent.NO_HASH));
  }
}
