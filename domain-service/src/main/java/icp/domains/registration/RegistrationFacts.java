package icp.domains.registration;

import icp.regulations.Known;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a check looks at: the facts of one registration, each from the road that is trusted most.
 * Any of them may be unknown, and unknown is neither fit nor unfit.
 *
 * @param statuses EPP and RDAP statuses in EPP's spelling, such as {@code serverHold}; empty set:
 *     known to have none
 * @param privacyProtection whether the holder is hidden from public registration data
 * @param sources who told each fact; a fact that is missing here is unknown
 */
public record RegistrationFacts(
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
}
