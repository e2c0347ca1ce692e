package icp.domains.registration;

import icp.regulations.Known;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a check looks at: the facts of one registration, each from the road that is trusted most.
 * Any of them may be unknown, and unknown is neither fit nor unfit.
 *
 * @param registered whether the registry knows the name at all
 * @param statuses EPP and RDAP statuses in EPP's spelling, such as {@code serverHold}; empty set:
 *     known to have none
 * @param privacyProtection whether the holder is hidden from public registration data
 * @param sources who told each fact; a fact that is missing here is unknown
 */
public record RegistrationFacts(
    Known registered,
    Optional<Holder> holder,
    Optional<String> registrar,
    Optional<LocalDate> expiresOn,
    Optional<RealName> realName,
    Optional<Set<String>> statuses,
    Known privacyProtection,
    Map<Fact, Source> sources) {

  /** What can be known of a registration. */
  public enum Fact {
    HOLDER,
    REGISTRAR,
    EXPIRY,
    REAL_NAME,
    STATUSES,
    PRIVACY
  }

  public RegistrationFacts {
    statuses = statuses.map(Set::copyOf);
    sources = Map.copyOf(sources);
  }

  /** Whether anything is said of the holder, or of the holder's real name. */
  public boolean tellOfHolder() {
    return holder.isPresent() || realName.isPresent();
  }

  /** These facts and those of another road: of each, the word of whoever is trusted more. */
  public RegistrationFacts with(RegistrationFacts other) {
    Map<Fact, Source> best = new HashMap<>(sources);
    other.sources.forEach(
        (fact, source) -> best.merge(fact, source, (one, two) -> trusted(fact, one, two)));
    return new RegistrationFacts(
        registered == Known.UNKNOWN ? other.registered : registered,
        of(Fact.HOLDER, other, best).holder,
        of(Fact.REGISTRAR, other, best).registrar,
        of(Fact.EXPIRY, other, best).expiresOn,
        of(Fact.REAL_NAME, other, best).realName,
        of(Fact.STATUSES, other, best).statuses,
        of(Fact.PRIVACY, other, best).privacyProtection,
        best);
  }

  /**
   * The same as an account sees it: the name of a person is hidden from whoever they did not tell.
   */
  RegistrationFacts seenBy(UUID viewer, UUID owner) {
    return viewer.equals(owner)
        ? this
        : new RegistrationFacts(
            registered,
            holder.map(Holder::hidden),
            registrar,
            expiresOn,
            realName,
            statuses,
            privacyProtection,
            sources);
  }

  private RegistrationFacts of(Fact fact, RegistrationFacts other, Map<Fact, Source> best) {
    return best.get(fact) == sources.get(fact) ? this : other;
  }

  /**
   * A registry writes a registrar's name in its own way, which the book may not know: it is taken
   * only where nobody else has named the registrar.
   */
  private static Source trusted(Fact fact, Source one, Source two) {
    if (fact == Fact.REGISTRAR && one != two && (one == Source.RDAP || two == Source.RDAP)) {
      return one == Source.RDAP ? two : one;
    }
    return one.or(two);
  }
}
