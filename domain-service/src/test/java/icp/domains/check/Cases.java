package icp.domains.check;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.HolderFingerprints;
import icp.domains.name.RegistrableName;
import icp.domains.name.RegistrableNames;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases to judge: a good one in Zhejiang, and what each test changes of it. */
final class Cases {
  static final Book BOOK = Book.bundled();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final HolderFingerprints SAME = new HolderFingerprints("n", "t", "c");

  String domain = "yunshan-example.cn";
  String province = "33";
  EntityKind entity = EntityKind.ORGANISATION;
  EntityKind holder = EntityKind.ORGANISATION;
  CertificateType certificate = CertificateType.BUSINESS_LICENCE;
  String registrar = "HiChina";
  LocalDate expiresOn = TODAY.plusYears(1);
  RealNameState realName = RealNameState.PASSED;
  HolderFingerprints filed = SAME;
  boolean known = true;
  Optional<Tld> tld;
  Optional<Registrar> registrarEntry;

  static Cases good() {
    return new Cases();
  }

  Cases heldByPerson() {
    holder = EntityKind.INDIVIDUAL;
    certificate = CertificateType.RESIDENT_IDENTITY_CARD;
    return this;
  }

  Cases filedByPerson() {
    entity = EntityKind.INDIVIDUAL;
    return this;
  }

  DomainCase build() {
    RegistrableName name = RegistrableNames.parse(domain, BOOK, TODAY);
    RegistrableName judged =
        tld == null ? name : new RegistrableName(name.given(), name.registered(), tld);
    RegistrationFacts facts =
        new RegistrationFacts(
            Optional.of(new Holder("holder", holder, certificate, "number")),
            Optional.of(registrar),
            Optional.of(expiresOn),
            Optional.of(new RealName(realName, null)),
            Optional.empty(),
            Known.UNKNOWN,
            Map.of());
    DomainCase alone =
        new DomainCase(
            judged,
            entity,
            BOOK.province(province),
            known ? Optional.of(facts) : Optional.empty(),
            registrarEntry != null
                ? registrarEntry
                : known ? BOOK.registrar(registrar, TODAY) : Optional.empty(),
            Optional.empty(),
            TODAY);
    return filed == null ? alone : alone.comparedWith(filed, unused -> SAME);
  }

  List<Finding> findings() {
    return DomainRules.judge(build());
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
}
