package icp.filings.register;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.journey.Trigger;
import icp.filings.register.FiledTraits.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keeps the traits of filings as long as they have their numbers: what an order has changed is kept
 * of the filing that it has changed, and nothing of the order itself.
 */
@ApplicationScoped
class KeepingTraits implements MoveEffect {
  private static final Logger LOG = Logger.getLogger(KeepingTraits.class);
  private static final UUID FIRST = new UUID(0, 0);
  private static final int AT_ONCE = 500;

  private final FiledTraits filed;
  private final Traits traits;
  private final FilingMessages messages;

  KeepingTraits(FiledTraits filed, Traits traits, FilingMessages messages) {
    this.filed = filed;
    this.traits = traits;
    this.messages = messages;
  }

  @Override
  public void of(MoveBatch batch) {
    List<UUID> approved = filed(batch);
    List<UUID> gone =
        batch.entered(FilingStatus.CANCELLED).stream().map(FilingEvent::filingId).toList();
    if (!approved.isEmpty() || !gone.isEmpty()) {
      filed.forget(Stream.concat(approved.stream(), gone.stream()).toList());
    }
    if (!approved.isEmpty()) {
      filed.keep(approved.stream().map(id -> of(batch.changed().get(id))).toList());
    }
  }

  /** Those that got their numbers, or say something else under them now. */
  private static List<UUID> filed(MoveBatch batch) {
    Stream<FilingEvent> changed =
        batch.events().stream().filter(event -> event.trigger().equals(Trigger.CHANGE.name()));
    return Stream.concat(batch.entered(FilingStatus.APPROVED).stream(), changed)
        .map(FilingEvent::filingId)
        .filter(id -> batch.changed().get(id).order().basedOn() == null)
        .distinct()
        .toList();
  }

  private Traits.Of of(FilingState filing) {
    return of(new Filed(filing.id(), filing.accountId(), filing.facts()));
  }

  private Traits.Of of(Filed filing) {
    return of(filing, messages.read(filing.facts()));
  }

  private Traits.Of of(Filed filing, FilingFacts facts) {
    return traits.of(
        filing.filingId(), Inquiry.of(filing.accountId(), OrderType.FIRST_FILING, facts));
  }

  /** Filings that had their numbers before: a batch at a time, so that no statement grows. */
  void catchUp(@Observes StartupEvent started) {
    UUID after = FIRST;
    while (after != null) {
      UUID last = after;
      after = QuarkusTransaction.requiringNew().call(() -> some(last));
    }
  }

  /** The last of a whole batch; null where there are no more. */
  private UUID some(UUID after) {
    List<Filed> found = filed.unkept(after, AT_ONCE);
    List<Traits.Of> drawn = found.stream().flatMap(one -> drawn(one).stream()).toList();
    if (!drawn.isEmpty()) {
      filed.keep(drawn);
    }
    return found.size() == AT_ONCE ? found.get(AT_ONCE - 1).filingId() : null;
  }

  /**
   * What was filed when less was asked for may lack the entity or a person: nothing is drawn of it,
   * and at no start anew a warning. One that cannot be read stops no start either.
   */
  private Optional<Traits.Of> drawn(Filed one) {
    try {
      FilingFacts facts = messages.read(one.facts());
      return Inquiry.fits(facts) ? Optional.of(of(one, facts)) : Optional.empty();
    } catch (RuntimeException e) {
      LOG.warnf("No traits of filing=%s: %s", one.filingId(), e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
