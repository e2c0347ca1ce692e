package icp.domains.lookup;

import icp.domains.registration.RegistrationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;

/** Rounds of the worker, at servers of the test's own. */
@ApplicationScoped
public class LookupRounds {
  private final LookupQueue queue;
  private final Resolutions resolutions;
  private final Event<RegistrationChanged> changes;
  private final Clock clock;

  LookupRounds(
      LookupQueue queue, Resolutions resolutions, Event<RegistrationChanged> changes, Clock clock) {
    this.queue = queue;
    this.resolutions = resolutions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Looks up whatever is due, until nothing of it is left. */
  public void run(DnsServer server, String name) {
    NameResolver resolver = new DnsNameResolver(server.config(), clock);
    Lookups lookups =
        new Lookups(List.of(new ResolutionLook(resolver, resolutions, changes)), queue, clock);
    while (resolutions.of(List.of(name)).isEmpty()) {
      lookups.run();
    }
    lookups.stop();
  }
}
