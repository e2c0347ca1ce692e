package icp.domains.check;

import icp.contracts.EntityKind;
import icp.contracts.HolderFingerprints;
import icp.domains.name.RegistrableName;
import icp.domains.registration.Holder;
import icp.domains.registration.RegistrationFacts;
import icp.regulations.Tld;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules look at: one domain name, filed by one entity in one province on one day, what is
 * known of the name and what the book says.
 *
 * @param holder fingerprints of the holder that the facts name
 */
record DomainCase(Question question, Seen seen, Law law, Optional<HolderFingerprints> holder) {
  RegistrableName name() {
    return question.name();
  }

  Filer filer() {
    return question.filer();
  }

  EntityKind entity() {
    return filer().kind();
  }

  LocalDate on() {
    return law.on();
  }

  Optional<Tld> tld() {
    return name().tld();
  }

  Optional<RegistrationFacts> facts() {
    return seen.facts();
  }

  Optional<Holder> namedHolder() {
    return facts().flatMap(RegistrationFacts::holder);
  }

  Holding holding() {
    return Holding.of(this);
  }

  /** The registered name as people write it ends so. */
  boolean endsWith(String suffix) {
    return ("." + name().registered().unicode()).endsWith("." + suffix)
        || ("." + name().registered().ascii()).endsWith("." + suffix);
  }

  /** Whether anybody has said who holds the name; where nobody has, one finding says so for all. */
  boolean tellsOfHolder() {
    return facts().filter(RegistrationFacts::tellOfHolder).isPresent();
  }
}
