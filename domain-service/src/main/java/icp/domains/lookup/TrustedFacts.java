package icp.domains.lookup;

import icp.domains.registration.RegistrationFacts;
import icp.domains.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The facts of registrations by all roads, each from the one that is trusted most. */
@ApplicationScoped
public class TrustedFacts {
  private final Registrations registrations;
  private final RegistryRecords registries;

  TrustedFacts(Registrations registrations, RegistryRecords registries) {
    this.registrations = registrations;
    this.registries = registries;
  }

  /** By one query of each road; what nobody told anything of is absent. */
  public Map<Registrations.Key, RegistrationFacts> of(Collection<Registrations.Key> asked) {
    Map<Registrations.Key, RegistrationFacts> facts = new HashMap<>(registrations.facts(asked));
    Map<String, RegistryFacts> told =
        registries.of(asked.stream().map(Registrations.Key::name).toList());
    for (Registrations.Key key : asked) {
      if (told.containsKey(key.name())) {
        facts.merge(key, told.get(key.name()).facts(), RegistrationFacts::with);
      }
    }
    return facts;
  }
}
