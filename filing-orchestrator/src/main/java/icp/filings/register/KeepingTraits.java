package icp.filings.register;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.register.FiledTraits.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the traits of filings as long as they have their numbers. */
@ApplicationScoped
class KeepingTraits implements MoveEffect {
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
    List<UUID> approved = entered(batch, FilingStatus.APPROVED);
    List<UUID> gone = entered(batch, FilingStatus.CANCELLED);
    if (!approved.isEmpty() || !gone.isEmpty()) {
      filed.forget(Stream.concat(approved.stream(), gone.stream()).toList());
    }
    if (!approved.isEmpty()) {
      filed.keep(approved.stream().map(id -> of(batch.changed().get(id))).toList());
    }
  }

  private static List<UUID> entered(MoveBatch batch, FilingStatus status) {
    return batch.entered(status).stream().map(FilingEvent::filingId).distinct().toList();
  }

  private Traits.Of of(FilingState filing) {
    return of(new Filed(filing.id(), filing.accountId(), filing.facts()));
  }

  private Traits.Of of(Filed filing) {
    return traits.of(
        filing.filingId(),
        Inquiry.of(filing.accountId(), OrderType.FIRST_FILING, messages.read(filing.facts())));
  }

  /** Filings that had their numbers before: a batch at a time, so that no statement grows. */
  void catchUp(@Observes StartupEvent started) {
    boolean more = true;
    while (more) {
      more = QuarkusTransaction.requiringNew().call(this::some);
    }
  }

  private boolean some() {
    List<Filed> found = filed.unkept(AT_ONCE);
    if (!found.isEmpty()) {
      filed.keep(found.stream().map(this::of).toList());
    }
    return found.size() == AT_ONCE;
  }
}
