package icp.domains.lookup;

import icp.domains.registration.RegistrationFacts;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Source;
import icp.regulations.Known;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a registry says to everybody of a name. It never names the holder, and a holder that it
 * leaves out is not therefore one who asked for privacy.
 *
 * @param registrar as the registry writes it
 * @param expiresOn by the calendar of China
 * @param statuses in the spelling of EPP; empty set: it has none
 */
record RegistryFacts(
    boolean registered,
    Optional<String> registrar,
    Optional<LocalDate> expiresOn,
    Optional<Set<String>> statuses) {
  static final RegistryFacts UNREGISTERED =
      new RegistryFacts(false, Optional.empty(), Optional.empty(), Optional.empty());

  RegistryFacts {
    statuses = statuses.map(Set::copyOf);
  }

  RegistrationFacts facts() {
    Map<Fact, Source> sources = new EnumMap<>(Fact.class);
    registrar.ifPresent(told -> sources.put(Fact.REGISTRAR, Source.RDAP));
    expiresOn.ifPresent(told -> sources.put(Fact.EXPIRY, Source.RDAP));
    statuses.ifPresent(told -> sources.put(Fact.STATUSES, Source.RDAP));
    return new RegistrationFacts(
        registered ? Known.YES : Known.NO,
        Optional.empty(),
        registrar,
        expiresOn,
        Optional.empty(),
        statuses,
        Known.UNKNOWN,
        sources);
  }
}
