package icp.filings.filing;

import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.Message;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Trigger;
import icp.platform.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Begins filings: the first line of the log comes with the row. */
@ApplicationScoped
class NewFilings {
  private static final String NO_REASONS = "[]";

  private final FilingStore filings;
  private final FilingLog log;
  private final FilingMessages messages;
  private final Clock clock;

  NewFilings(FilingStore filings, FilingLog log, FilingMessages messages, Clock clock) {
    this.filings = filings;
    this.log = log;
    this.messages = messages;
    this.clock = clock;
  }

  /** A new draft of an account. */
  @Transactional
  UUID begin(UUID account, FilingFacts facts) {
    Instant now = clock.instant();
    FilingEvent created = created(Ids.next(), account, now);
    FilingState nothing = empty(created.filingId(), account);
    FilingState draft =
        nothing
            .withFacts(messages.write(facts))
            .after(created, FilingJourney.JOURNEY.due(FilingStatus.DRAFT, now));
    filings.insert(draft);
    log.append(List.of(created));
    List<Message> said = new ArrayList<>();
    messages.outline(nothing, draft).ifPresent(said::add);
    said.add(
        new FilingStateChanged(
            draft.id(), account, 1, 0, null, FilingStatus.DRAFT, created.trigger(), now));
    messages.say(said, now);
    return draft.id();
  }

  private FilingState empty(UUID id, UUID account) {
    return new FilingState(
        id,
        account,
        0,
        FilingStatus.DRAFT,
        0,
        0,
        FilingEvent.NO_HASH,
        messages.write(FilingFacts.NONE),
        null,
        NO_REASONS,
        null);
  }

  private static FilingEvent created(UUID id, UUID account, Instant at) {
    return FilingEvent.of(
        FilingEvent.NO_HASH,
        new FilingEvent(
            id,
            1,
            at,
            Trigger.CREATE.name(),
            null,
            FilingStatus.DRAFT,
            0,
            account.toString(),
            "{}",
            FilingEvent.NO_HASH));
  }
}
