package icp.domains.check;

import icp.domains.claim.Claims;
import icp.domains.filed.FiledRecords;
import icp.domains.lookup.Resolutions;
import icp.domains.lookup.TrustedFacts;
import icp.domains.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers what is known here of names: one query of each owner, however many names they are.
 * Nothing is asked of the network.
 */
@ApplicationScoped
class Sightings {
  private final TrustedFacts registrations;
  private final Resolutions resolutions;
  private final FiledRecords records;
  private final Claims claims;
  private final ProviderRanges ranges;

  Sightings(
      TrustedFacts registrations,
      Resolutions resolutions,
      FiledRecords records,
      Claims claims,
      ProviderRanges ranges) {
    this.registrations = registrations;
    this.resolutions = resolutions;
    this.records = records;
    this.claims = claims;
    this.ranges = ranges;
  }

  Map<Registrations.Key, Seen> of(Collection<Question> questions) {
    Set<Registrations.Key> keys = questions.stream().map(Question::key).collect(Collectors.toSet());
    if (keys.isEmpty()) {
      return Map.of();
    }
    Set<String> names = keys.stream().map(Registrations.Key::name).collect(Collectors.toSet());
    var facts = registrations.of(keys);
    var pointing = resolutions.of(names);
    var recorded = records.of(names);
    var taken = claims.of(names);
    Map<Registrations.Key, Seen> seen = new HashMap<>();
    for (Registrations.Key key : keys) {
      seen.put(
          key,
          new Seen(
              Optional.ofNullable(facts.get(key)),
              Optional.ofNullable(pointing.get(key.name())).flatMap(ranges::pointing),
              Optional.ofNullable(recorded.get(key.name())),
              Optional.ofNullable(taken.get(key.name()))));
    }
    return seen;
  }
}
