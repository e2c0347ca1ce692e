package icp.domains.lookup;

import icp.domains.lookup.RegistryAnswer.Told;
import icp.domains.lookup.RegistryAnswer.Untold;
import icp.domains.lookup.RegistryAnswer.Why;
import icp.domains.registration.RegistrationChanged;
import icp.domains.registration.Registrations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/** Asks registries of names. What is new has their filings examined again. */
@ApplicationScoped
class RegistryLook implements Look {
  private final RegistryLookup registries;
  private final RegistryRecords records;
  private final Event<RegistrationChanged> changes;

  RegistryLook(
      RegistryLookup registries, RegistryRecords records, Event<RegistrationChanged> changes) {
    this.registries = registries;
    this.records = records;
    this.changes = changes;
  }

  @Override
  public Kind kind() {
    return Kind.RDAP;
  }

  @Override
  public boolean at(String name) {
    RegistryAnswer answer = registries.ask(name);
    if (answer instanceof Told told) {
      QuarkusTransaction.requiringNew().run(() -> keep(name, told.facts()));
    }
    return !(answer instanceof Untold untold) || untold.why() == Why.NO_SERVER;
  }

  private void keep(String name, RegistryFacts now) {
    RegistryFacts before = records.of(List.of(name)).get(name);
    records.keep(name, now);
    if (!now.equals(before)) {
      changes.fire(new RegistrationChanged(new Registrations.Key(null, name)));
    }
  }
}
