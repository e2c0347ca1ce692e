package icp.filings.filing;

import icp.contracts.CertificateType;
import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.PrintedFacts;
import icp.contracts.Residency;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.TradeHint;
import icp.regulations.Trades;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decides a filing's documents, drawn from as much as the draft says. */
final class Outline {
  private final FilingFacts facts;
  private final Entity entity;
  private final boolean individual;

  private Outline(FilingFacts facts) {
    this.facts = facts;
    this.entity = facts.entity();
    this.individual = entity.kind() == EntityKind.INDIVIDUAL;
  }

  /** Empty while the draft does not say enough to draw up a list. */
  static Optional<DocumentFacts> of(FilingFacts facts, Fingerprinter fingerprinter, Trades trades) {
    if (facts.province() == null || facts.entity() == null || facts.entity().kind() == null) {
      return Optional.empty();
    }
    Outline outline = new Outline(facts);
    return outline.residency().map(residency -> outline.drawn(residency, fingerprinter, trades));
  }

  private DocumentFacts drawn(Residency residency, Fingerprinter fingerprinter, Trades trades) {
    Person administrator = individual ? null : facts.administrator();
    boolean same = administrator == null || samePerson(administrator, facts.leader());
    Residency theirs =
        administrator == null || administrator.residency() == null
            ? residency
            : administrator.residency();
    return new DocumentFacts(
        facts.province(),
        entity.kind(),
        entity.knownNature(),
        residency,
        theirs,
        individual || samePerson(facts.leader(), facts.legalRepresentative()),
        same,
        domains(),
        hintedTrades(trades),
        localIdentity(),
        printed(fingerprinter));
  }

  /** At least as many as there are websites: each has its own. */
  private int domains() {
    int told = entity.domains() == null ? 1 : entity.domains();
    return Math.max(told, facts.sites().size());
  }

  /** Each name by itself: what one ends with and the other begins with makes no word. */
  private Set<String> hintedTrades(Trades trades) {
    Stream<String> websites = facts.sites().values().stream().map(Website::name);
    return Stream.concat(Stream.of(entity).map(Entity::name), websites)
        .filter(Objects::nonNull)
        .flatMap(name -> trades.hints(name).stream())
        .map(TradeHint::trade)
        .collect(Collectors.toSet());
  }

  private Optional<Residency> residency() {
    return individual
        ? Optional.ofNullable(entity.residency())
        : Optional.ofNullable(facts.leader()).map(Person::residency);
  }

  /** The first two digits of a resident identity card's number are a province's (GB 11643). */
  private Boolean localIdentity() {
    boolean told =
        individual
            && entity.certificateType() == CertificateType.RESIDENT_IDENTITY_CARD
            && entity.certificateNumber() != null;
    return told ? entity.certificateNumber().strip().startsWith(facts.province()) : null;
  }

  private PrintedFacts printed(Fingerprinter fingerprinter) {
    HolderFingerprints holder =
        print(fingerprinter, entity.name(), entity.certificateType(), entity.certificateNumber());
    HolderFingerprints leader = individual ? holder : print(fingerprinter, facts.leader());
    HolderFingerprints administrator =
        individual ? holder : print(fingerprinter, facts.administrator());
    boolean said =
        Stream.of(holder, leader, administrator).allMatch(Objects::nonNull) && websitesAreSaid();
    return said
        ? new PrintedFacts(holder, leader, administrator, printedWebsites(fingerprinter))
        : null;
  }

  private boolean websitesAreSaid() {
    return !facts.sites().isEmpty()
        && facts.sites().values().stream()
            .allMatch(website -> website.name() != null && website.domain() != null);
  }

  private String printedWebsites(Fingerprinter fingerprinter) {
    return fingerprinter.ofWebsites(
        facts.sites().values().stream()
            .map(website -> fingerprinter.ofWebsite(website.name(), website.domain()))
            .toList());
  }

  private static HolderFingerprints print(Fingerprinter fingerprinter, Person person) {
    return person == null
        ? null
        : print(fingerprinter, person.name(), person.certificateType(), person.certificateNumber());
  }

  private static HolderFingerprints print(
      Fingerprinter fingerprinter, String name, CertificateType type, String number) {
    return name == null || type == null || number == null
        ? null
        : fingerprinter.of(name, type, number);
  }

  private static boolean samePerson(Person one, Person other) {
    return one != null && one.isSameAs(other);
  }
}
