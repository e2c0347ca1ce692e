package icp.domains.lookup;

import icp.domains.registration.RegistrationChanged;
import icp.domains.registration.Registrations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks where names point. What is new has their filings examined again. */
@ApplicationScoped
class ResolutionLook implements Look {
  private final NameResolver resolver;
  private final Resolutions resolutions;
  private final Event<RegistrationChanged> changes;

  ResolutionLook(
      NameResolver resolver, Resolutions resolutions, Event<RegistrationChanged> changes) {
    this.resolver = resolver;
    this.resolutions = resolutions;
    this.changes = changes;
  }

  @Override
  public Kind kind() {
    return Kind.DNS;
  }

  @Override
  public boolean at(String name) {
    Optional<Resolution> seen = resolver.ask(name);
    seen.ifPresent(now -> QuarkusTransaction.requiringNew().run(() -> keep(name, now)));
    return seen.isPresent();
  }

  private void keep(String name, Resolution now) {
    Resolution before = resolutions.of(List.of(name)).get(name);
    resolutions.keep(name, now);
    Set<String> addresses = before == null ? null : before.addresses();
    if (!now.addresses().equals(addresses)) {
      changes.fire(new RegistrationChanged(new Registrations.Key(null, name)));
    }
  }
}
