package icp.filings.filing;

import icp.contracts.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.function.Consumer;

/** What was said of filings and committed, for whoever listens. */
@ApplicationScoped
public class Said implements MoveEffect {
  private final TransactionSynchronizationRegistry transaction;
  private volatile Consumer<Message> listener;

  Said(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  public void listen(Consumer<Message> to) {
    listener = to;
  }

  @Override
  public void of(MoveBatch batch) {
    Consumer<Message> to = listener;
    if (to != null) {
      transaction.registerInterposedSynchronization(new AfterCommit(List.copyOf(batch.said()), to));
    }
  }

  private record AfterCommit(List<Message> said, Consumer<Message> to) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Only what is committed was said.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        said.forEach(to);
      }
    }
  }
}
