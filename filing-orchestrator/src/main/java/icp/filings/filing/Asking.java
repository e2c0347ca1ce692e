package icp.filings.filing;

import icp.contracts.CheckFacts;
import icp.contracts.DocumentFacts;
import icp.contracts.DomainFacts;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.InstanceFacts;
import icp.contracts.Part;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Person;
import icp.regulations.Book;
import icp.regulations.Trades;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
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
      case INSTANCE -> new InstanceFacts(facts.website().instanceId());
      case DOCUMENTS -> outline(facts).orElseThrow();
      case FACTS, REGISTERS ->
          throw new IllegalArgumentException("No service is asked what is examined here");
    };
  }

  private DomainFacts domain(FilingFacts facts) {
    Entity entity = facts.entity();
    return new DomainFacts(
        facts.website().domain(),
        facts.province(),
        entity.kind(),
        entity.knownNature(),
        fingerprinter.of(entity.name(), entity.certificateType(), entity.certificateNumber()),
        representative(facts.legalRepresentative()));
  }

  private HolderFingerprints representative(Person person) {
    return person == null
        ? null
        : fingerprinter.of(person.name(), person.certificateType(), person.certificateNumber());
  }

  /** What decides the documents; empty while the draft does not say enough. */
  Optional<DocumentFacts> outline(FilingFacts facts) {
    Trades trades = book.trades(LocalDate.ofInstant(clock.instant(), CHINA));
    return Outline.of(facts, fingerprinter, trades);
  }
}
