package icp.filings.filing;

import icp.contracts.CheckFacts;
import icp.contracts.DocumentFacts;
import icp.contracts.DomainFacts;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.InstanceFacts;
import icp.contracts.InstanceFacts.Carrier;
import icp.contracts.Part;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.Book;
import icp.regulations.Trades;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the owner of each part what it needs to know of a filing, and no more. */
@ApplicationScoped
class Asking {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Fingerprinter fingerprinter;
  private final Book book;
  private final Clock clock;

  Asking(@ConfigProperty(name = "beian.fingerprint.key") String key, Book book, Clock clock) {
    this.fingerprinter = new Fingerprinter(HexFormat.of().parseHex(key));
    this.book = book;
    this.clock = clock;
  }

  /** The facts for one part of a complete filing. */
  CheckFacts facts(Part part, FilingFacts facts) {
    return switch (part) {
      case DOMAIN -> domain(facts);
      case INSTANCE -> new InstanceFacts(ofEach(facts, Asking::carrier));
      case DOCUMENTS -> outline(facts).orElseThrow();
      case FACTS, REGISTERS ->
          throw new IllegalArgumentException("No service is asked what is examined here");
    };
  }

  private DomainFacts domain(FilingFacts facts) {
    Entity entity = facts.entity();
    return new DomainFacts(
        ofEach(facts, Website::domain),
        facts.province(),
        entity.kind(),
        entity.knownNature(),
        fingerprinter.of(entity.name(), entity.certificateType(), entity.certificateNumber()),
        representative(facts.legalRepresentative()));
  }

  private static Carrier carrier(Website website) {
    return new Carrier(website.instanceId(), website.serviceNumber());
  }

  private static <T> SortedMap<Integer, T> ofEach(FilingFacts facts, Function<Website, T> said) {
    SortedMap<Integer, T> told = new TreeMap<>();
    facts.sites().forEach((place, website) -> told.put(place, said.apply(website)));
    return told;
  }

  private HolderFingerprints representative(Person person) {
    return person == null
            || person.name() == null
            || person.certificateType() == null
            || person.certificateNumber() == null
        ? null
        : fingerprinter.of(person.name(), person.certificateType(), person.certificateNumber());
  }

  /** The fingerprint of the entity's certificate; null while the draft does not name one. */
  String certificate(FilingFacts facts) {
    Entity entity = facts.entity();
    return entity == null || entity.certificateType() == null || entity.certificateNumber() == null
        ? null
        : fingerprinter.ofCertificate(entity.certificateType(), entity.certificateNumber());
  }

  /** As much of the facts for one part as a draft says; empty while that is not enough. */
  Optional<CheckFacts> soFar(Part part, FilingFacts facts) {
    return switch (part) {
      case DOMAIN -> saysWhoFiles(facts) ? domainsSoFar(facts) : Optional.empty();
      case INSTANCE -> instancesSoFar(facts);
      case DOCUMENTS -> outline(facts).map(told -> told);
      case FACTS, REGISTERS -> Optional.empty();
    };
  }

  private Optional<CheckFacts> domainsSoFar(FilingFacts facts) {
    return some(facts, website -> website.domain() != null).map(this::domain);
  }

  private static Optional<CheckFacts> instancesSoFar(FilingFacts facts) {
    return some(
            facts, website -> (website.instanceId() == null) != (website.serviceNumber() == null))
        .map(chosen -> new InstanceFacts(ofEach(chosen, Asking::carrier)));
  }

  /** The facts with those websites only of which enough is said; empty where that is none. */
  private static Optional<FilingFacts> some(FilingFacts facts, Predicate<Website> enough) {
    SortedMap<Integer, Website> chosen = new TreeMap<>(facts.sites());
    chosen.values().removeIf(enough.negate());
    return chosen.isEmpty() ? Optional.empty() : Optional.of(of(facts, chosen));
  }

  private static FilingFacts of(FilingFacts facts, SortedMap<Integer, Website> websites) {
    return new FilingFacts(
        facts.province(),
        facts.entity(),
        facts.legalRepresentative(),
        facts.entityLeader(),
        facts.administrator(),
        websites,
        facts.consent());
  }

  private static boolean saysWhoFiles(FilingFacts facts) {
    Entity entity = facts.entity();
    return facts.province() != null
        && entity != null
        && entity.kind() != null
        && entity.name() != null
        && entity.certificateType() != null
        && entity.certificateNumber() != null;
  }

  /** What decides the documents; empty while the draft does not say enough. */
  Optional<DocumentFacts> outline(FilingFacts facts) {
    Trades trades = book.trades(LocalDate.ofInstant(clock.instant(), CHINA));
    return Outline.of(facts, fingerprinter, trades);
  }
}
