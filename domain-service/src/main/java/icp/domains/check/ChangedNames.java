package icp.domains.check;

import icp.domains.registration.RegistrationChanged;
import icp.domains.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Hears that facts of names have changed, and has their filings examined again. All changes of one
 * transaction are one statement, at its end.
 */
@ApplicationScoped
class ChangedNames {
  private final TransactionSynchronizationRegistry transaction;
  private final DueChecks due;
  private final Clock clock;

  ChangedNames(TransactionSynchronizationRegistry transaction, DueChecks due, Clock clock) {
    this.transaction = transaction;
    this.due = due;
    this.clock = clock;
  }

  void on(@Observes RegistrationChanged changed) {
    if (transaction.getResource(ChangedNames.class) == null) {
      Hastening hastening = new Hastening(new LinkedHashSet<>());
      transaction.putResource(ChangedNames.class, hastening);
      transaction.registerInterposedSynchronization(hastening);
    }
    ((Hastening) transaction.getResource(ChangedNames.class)).names().add(changed.key());
  }

  private final class Hastening implements Synchronization {
    private final Set<Registrations.Key> names;

    Hastening(Set<Registrations.Key> names) {
      this.names = names;
    }

    Set<Registrations.Key> names() {
      return names;
    }

    @Override
    public void beforeCompletion() {
      due.hasten(new ArrayList<>(names), clock.instant());
    }

    @Override
    public void afterCompletion(int status) {
      // Whatever happened to the change has happened to the mark.
    }
  }
}
