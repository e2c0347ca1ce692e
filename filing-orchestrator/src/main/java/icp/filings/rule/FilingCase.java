package icp.filings.rule;

import icp.contracts.EntityKind;
import icp.contracts.UnitNature;
import icp.filings.filing.Address;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.Person;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules look at: as much as an applicant has said, and what the book says that day.
 *
 * @param site the website that the rules of each website look at; null for those of the whole
 */
record FilingCase(FilingFacts facts, Law law, Website site) {
  /** What is said of the entity; empty while its kind is not. */
  Optional<Entity> entity() {
    return Optional.ofNullable(facts.entity()).filter(entity -> entity.kind() != null);
  }

  <T> Optional<T> entity(Function<Entity, T> field) {
    return entity().map(field);
  }

  /** The same, to look at one of its websites. */
  FilingCase of(Website one) {
    return new FilingCase(facts, law, one);
  }

  /** The website that is looked at. */
  Website website() {
    return Objects.requireNonNull(site, "A rule of the whole filing looks at no single website");
  }

  <T> Optional<T> website(Function<Website, T> field) {
    return Optional.ofNullable(field.apply(website()));
  }

  /** That of the website that is looked at, or else those of all. */
  String remark() {
    return (site == null ? facts.sites().values().stream() : Stream.of(site))
        .map(Website::remark)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** Where the filing is remarked upon as a whole: with its first website. */
  String firstRemark() {
    return "/websites/" + (facts.sites().isEmpty() ? 1 : facts.sites().firstKey()) + "/remark";
  }

  boolean individual() {
    return entity(Entity::kind).filter(kind -> kind == EntityKind.INDIVIDUAL).isPresent();
  }

  boolean organisation() {
    return entity(Entity::kind).filter(kind -> kind == EntityKind.ORGANISATION).isPresent();
  }

  boolean isOf(UnitNature nature) {
    return entity(Entity::knownNature).filter(known -> known == nature).isPresent();
  }

  boolean isPublicBody() {
    return isOf(UnitNature.GOVERNMENT) || isOf(UnitNature.PUBLIC_INSTITUTION);
  }

  LocalDate on() {
    return law.on();
  }

  /** Two digits; empty text while it is not said, which is the code of none. */
  String provinceCode() {
    return facts.province() == null ? "" : facts.province();
  }

  Optional<Province> province() {
    return law.book().province(provinceCode());
  }

  /** The province's name in a finding, in both languages. */
  Object provinceName() {
    return province().<Object>map(Province::name).orElse("");
  }

  /** What is asked here; nothing while the entity's kind is not said. */
  List<FieldRule> rules(FieldAsk ask) {
    return entity(Entity::kind)
        .map(kind -> law.rules(ask, kind, provinceCode()))
        .orElseGet(List::of);
  }

  Optional<FieldRule> rule(FieldAsk ask) {
    return rules(ask).stream().findFirst();
  }

  /** Where the letters go: its own province, or that of the filing. */
  Optional<Address> mailing() {
    return entity(Entity::mailingAddress);
  }

  String mailingProvince() {
    return mailing().map(Address::province).orElseGet(this::provinceCode);
  }

  /** Where the certificate's address is, as far as its words say it. */
  Optional<String> certificateProvince() {
    return entity(Entity::certificateAddress).flatMap(law.places()::province);
  }

  /** Everybody of whom anything is said: the individual, or the people of the organisation. */
  List<Someone> people() {
    return individual()
        ? entity().map(Someone::of).stream().toList()
        : Stream.of(
                person("/legalRepresentative", facts.legalRepresentative()),
                person("/entityLeader", facts.entityLeader()),
                person("/administrator", facts.administrator()))
            .flatMap(Optional::stream)
            .toList();
  }

  /** The individual, or whoever answers for the organisation. */
  Optional<Someone> leader() {
    return individual()
        ? entity().map(Someone::of)
        : person("/entityLeader", facts.entityLeader()).or(this::representative);
  }

  Optional<Someone> representative() {
    return person("/legalRepresentative", facts.legalRepresentative());
  }

  /** Who administers the website of an organisation. */
  Optional<Someone> administrator() {
    return individual() ? Optional.empty() : person("/administrator", facts.administrator());
  }

  /** The leader is somebody else than the legal representative. */
  boolean isLedByAnother() {
    return organisation()
        && person("/entityLeader", facts.entityLeader())
            .flatMap(leader -> representative().map(other -> differ(leader, other)))
            .orElse(false);
  }

  /** The administrator is somebody else than the leader. */
  boolean isAdministeredByAnother() {
    return administrator().flatMap(one -> leader().map(other -> differ(one, other))).orElse(false);
  }

  private static boolean differ(Someone one, Someone other) {
    return one.certificateNumber() != null
        && other.certificateNumber() != null
        && !one.isSameAs(other);
  }

  private static Optional<Someone> person(String pointer, Person person) {
    return Optional.ofNullable(person).map(known -> Someone.of(pointer, known));
  }
}
