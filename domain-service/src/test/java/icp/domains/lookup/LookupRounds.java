package icp.domains.lookup;

import icp.domains.registration.RegistrationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Rounds of the worker, at servers of the test's own. */
@ApplicationScoped
public class LookupRounds {
  private final LookupQueue queue;
  private final Resolutions resolutions;
  private final RegistryRecords registries;
  private final Event<RegistrationChanged> changes;
  private final Clock clock;

  LookupRounds(
      LookupQueue queue,
      Resolutions resolutions,
      RegistryRecords registries,
      Event<RegistrationChanged> changes,
      Clock clock) {
    this.queue = queue;
    this.resolutions = resolutions;
    this.registries = registries;
    this.changes = changes;
    this.clock = clock;
  }

  /** Looks up whatever is due, until the name's turn has come. */
  public void run(DnsServer server, String name) {
    NameResolver resolver = new DnsNameResolver(server.config(), clock);
    run(
        new ResolutionLook(resolver, resolutions, changes),
        () -> resolutions.of(List.of(name)).isEmpty());
  }

  /** Looks up whatever is due, until the name's turn has come. */
  public void run(RdapServer server, String name) {
    run(
        new RegistryLook(server.lookup(clock), registries, changes),
        () -> registries.of(List.of(name)).isEmpty());
  }

  private void run(Look look, BooleanSupplier waiting) {
    Lookups lookups = new Lookups(List.of(look), queue, clock);
    while (waiting.getAsBoolean()) {
      lookups.run();
    }
    lookups.stop();
  }
}
