package icp.domains.check;

import icp.contracts.CertificateType;
import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.UnitNature;
import icp.domains.claim.Claim;
import icp.domains.filed.FiledRecord;
import icp.domains.name.RegistrableName;
import icp.domains.registration.Holder;
import icp.domains.registration.RealName;
import icp.domains.registration.RealNameState;
import icp.domains.registration.RegistrationFacts;
import icp.regulations.Book;
import icp.regulations.Effective;
import icp.regulations.Known;
import icp.regulations.Registrar;
import icp.regulations.Tld;
import icp.regulations.TldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Cases to judge: a good one in Zhejiang, and what each test changes of it. */
final class Cases {
  static final Book BOOK = Book.bundled();

  /** A Monday without holidays near. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final UUID ACCOUNT = UUID.randomUUID();
  static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);
  static final Party UNIT =
      new Party("浙江云杉科技有限公司", CertificateType.BUSINESS_LICENCE, "91330106MA2CFXXX1X");
  static final Party OTHER_UNIT =
      new Party("杭州远山投资有限公司", CertificateType.BUSINESS_LICENCE, "91330106MA2CFYYY2G");
  static final Party REPRESENTATIVE =
      new Party("李四", CertificateType.RESIDENT_IDENTITY_CARD, "number of one");
  static final Party STRANGER =
      new Party("王五", CertificateType.RESIDENT_IDENTITY_CARD, "number of another");

  String domain = "yunshan-example.cn";

  /** The domain name of a website that stands before it in the filing; null where there is none. */
  String domainBefore;

  String province = "33";
  UnitNature nature = UnitNature.ENTERPRISE;
  Party entity = UNIT;
  Party representative = REPRESENTATIVE;
  Party holder = UNIT;
  boolean compared = true;
  boolean known = true;
  String registrar = "HiChina";
  LocalDate expiresOn = TODAY.plusYears(1);
  RealNameState realName = RealNameState.PASSED;
  LocalDate passedOn = TODAY.minusMonths(10);
  Set<String> statuses = Set.of();
  Known privacy = Known.NO;
  Known registered = Known.UNKNOWN;
  Optional<Tld> tld;
  Optional<Registrar> registrarEntry;
  Pointing pointing = Pointing.NOWHERE;
  FiledRecord record;
  Claim claim;

  /** Somebody by name and certificate. */
  record Party(String name, CertificateType type, String number) {
    HolderFingerprints fingerprints() {
      return FINGERPRINTER.of(name, type, number);
    }

    Party named(String other) {
      return new Party(other, type, number);
    }

    Party numbered(String other) {
      return new Party(name, type, other);
    }

    Party knownBy(CertificateType other) {
      return new Party(name, other, number);
    }
  }

  static Cases good() {
    return new Cases();
  }

  Cases filedByPerson() {
    entity = REPRESENTATIVE;
    holder = REPRESENTATIVE;
    representative = null;
    nature = null;
    return this;
  }

  List<Finding> findings() {
    Reading reading = Reading.of(domain, BOOK, TODAY);
    List<Finding> alone =
        reading.refusal().map(List::of).orElseGet(() -> DomainRules.judge(build(reading)));
    return Stream.concat(beside(reading).stream(), alone.stream()).toList();
  }

  /** What is found once it is filed, and told this many days before an end. */
  List<Finding> findingsOnceFiled(int days) {
    return DomainRules.judge(
        build(Reading.of(domain, BOOK, TODAY)), new FiledRules(() -> days).inOrder());
  }

  private Collection<Finding> beside(Reading reading) {
    return domainBefore == null
        ? List.of()
        : SameNames.among(
                new TreeMap<>(Map.of(1, Reading.of(domainBefore, BOOK, TODAY), 2, reading)),
                BOOK,
                TODAY)
            .values();
  }

  private DomainCase build(Reading reading) {
    RegistrableName read = reading.name().orElseThrow();
    RegistrableName name =
        tld == null ? read : new RegistrableName(read.given(), read.registered(), tld);
    Filer filer =
        new Filer(
            province,
            entity.type().holder(),
            Optional.ofNullable(nature),
            Optional.of(entity).filter(unused -> compared).map(Party::fingerprints),
            Optional.ofNullable(representative)
                .filter(unused -> compared)
                .map(Party::fingerprints));
    return new DomainCase(
        new Question(ACCOUNT, Optional.empty(), name, filer),
        new Seen(
            known ? Optional.of(facts()) : Optional.empty(),
            Optional.ofNullable(pointing),
            Optional.ofNullable(record),
            Optional.ofNullable(claim)),
        law(),
        Optional.ofNullable(holder).filter(unused -> known).map(Party::fingerprints));
  }

  private RegistrationFacts facts() {
    return new RegistrationFacts(
        registered,
        Optional.ofNullable(holder)
            .map(who -> new Holder(who.name(), who.type().holder(), who.type(), who.number())),
        Optional.of(registrar),
        Optional.ofNullable(expiresOn),
        Optional.ofNullable(realName)
            .map(state -> new RealName(state, state == RealNameState.PASSED ? passedOn : null)),
        Optional.ofNullable(statuses),
        privacy,
        Map.of());
  }

  private Law law() {
    Optional<Registrar> entry = known ? BOOK.registrar(registrar, TODAY) : Optional.empty();
    return new Law(
        BOOK.nation(),
        BOOK.calendar(),
        BOOK.province(province),
        registrarEntry == null ? entry : registrarEntry,
        TODAY);
  }

  static Tld tld(Known approved) {
    return new Tld(
        "cn",
        "cn",
        TldKind.COUNTRY,
        approved,
        Optional.empty(),
        "the test's list",
        Optional.empty(),
        new Effective(LocalDate.EPOCH, Optional.empty()));
  }

  static Registrar refusedRegistrar() {
    Registrar site = BOOK.registrar("provider-international-site", TODAY).orElseThrow();
    return new Registrar(
        "elsewhere",
        site.name(),
        List.of(),
        Known.NO,
        site.reason(),
        site.source(),
        Optional.empty(),
        site.effective());
  }

  static Claim claim(UUID account) {
    return new Claim("yunshan-example.cn", new UUID(0, 1), account);
  }

  static FiledRecord filedBy(Party organiser) {
    return new FiledRecord(Optional.of(organiser.fingerprints().name()), Instant.EPOCH);
  }
}
