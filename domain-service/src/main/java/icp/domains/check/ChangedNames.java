package icp.domains.check;

import icp.domains.lookup.LookupQueue;
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
 * Hears that facts of names have changed, has their filings examined again, and the names
 * themselves looked up. All changes of one transaction are one statement of each kind, at its end.
 */
@ApplicationScoped
class ChangedNames {
  private final TransactionSynchronizationRegistry transaction;
  private final DueChecks due;
  private final LookupQueue lookups;
  private final Clock clock;

  ChangedNames(
      TransactionSynchronizationRegistry transaction,
      DueChecks due,
      LookupQueue lookups,
      Clock clock) {
    this.transaction = transaction;
    this.due = due;
    this.lookups = lookups;
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

  /** What is of every account was itself learnt by a look-up. */
  private static boolean isOfAnAccount(Registrations.Key changed) {
    return changed.accountId() != null;
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
      lookups.want(
          names.stream().filter(ChangedNames::isOfAnAccount).map(Registrations.Key::name).toList());
    }

    @Override
    public void afterCompletion(int status) {
      // Whatever happened to the change has happened to the mark.
    }
  }
}
