package icp.domains.check;

import icp.contracts.EntityKind;
import icp.contracts.HolderFingerprints;
import icp.domains.name.RegistrableName;
import icp.domains.registration.Holder;
import icp.domains.registration.RegistrationFacts;
import icp.regulations.Dated;
import icp.regulations.DomainHolders;
import icp.regulations.Fact;
import icp.regulations.HolderKind;
import icp.regulations.Known;
import icp.regulations.Province;
import icp.regulations.Registrar;
import icp.regulations.Tld;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules look at: one domain name, filed by one entity in one province on one day, and what
 * the book says of each.
 *
 * @param province empty where the book does not know the code that was given
 * @param facts what is known of the registration
 * @param registrar what the book knows of the registrar that the facts name
 * @param holders the holder's fingerprints and the entity's; empty where nothing is compared
 */
record DomainCase(
    RegistrableName name,
    EntityKind entity,
    Optional<Province> province,
    Optional<RegistrationFacts> facts,
    Optional<Registrar> registrar,
    Optional<Pair> holders,
    LocalDate on) {

  /** The two sides of the comparison. */
  record Pair(HolderFingerprints holder, HolderFingerprints entity) {}

  /** The same case with both sides to compare, where a holder is known. */
  DomainCase comparedWith(
      HolderFingerprints filed, Function<Holder, HolderFingerprints> fingerprints) {
    Optional<Pair> pair = holder().map(holder -> new Pair(fingerprints.apply(holder), filed));
    return new DomainCase(name, entity, province, facts, registrar, pair, on);
  }

  Optional<Tld> tld() {
    return name.tld();
  }

  Optional<Holder> holder() {
    return facts.flatMap(RegistrationFacts::holder);
  }

  /** A person holds what an organisation files, or the other way round. */
  boolean holderOfOtherKind() {
    return holder().filter(holder -> holder.kind() != entity).isPresent();
  }

  /** A person holds what an organisation files. */
  boolean personHoldsForOrganisation() {
    return holderOfOtherKind() && entity == EntityKind.ORGANISATION;
  }

  Optional<Fact<DomainHolders>> permittedHolders() {
    return province.flatMap(asked -> asked.domainHolders(on));
  }

  /**
   * Whether the province lets a person who belongs to the organisation hold its domain name; where
   * the book has no answer, that is no no.
   */
  Known relatedPersonPermitted() {
    return permittedHolders()
        .map(Fact::value)
        .map(holders -> accepts(holders) ? Known.YES : Known.NO)
        .orElse(Known.UNKNOWN);
  }

  private static boolean accepts(DomainHolders holders) {
    return holders.accept(HolderKind.SHAREHOLDER)
        || holders.accept(HolderKind.LEGAL_REPRESENTATIVE)
        || holders.accept(HolderKind.SENIOR_MANAGER);
  }

  /** Where an entry of the book was read, or the rule itself if there is none. */
  static String source(Optional<? extends Dated> entry) {
    return entry.map(Dated::source).orElse(DomainRules.SEED);
  }
}
