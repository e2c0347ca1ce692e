package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.warning;

import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.HolderFingerprints;
import icp.domains.registration.Holder;
import icp.regulations.Fact;
import icp.regulations.Known;
import icp.regulations.Province;
import java.util.Optional;

/**
 * A holder's name in Latin letters, where the province takes the Chinese name or its full pinyin
 * alone. Whether pinyin stands for the entity's Chinese name no fingerprint tells: a person looks.
 */
final class NameForm {
  private NameForm() {}

  static Optional<Finding> judge(DomainCase filing) {
    if (!concerns(filing)) {
      return Optional.empty();
    }
    String source = Law.source(asked(filing));
    boolean pinyin = filing.namedHolder().map(Holder::name).filter(Pinyin::maySpell).isPresent();
    return Optional.of(
        pinyin
            ? warning("domain-holder-name-in-pinyin", DOMAIN, source)
            : blocker("domain-holder-name-abbreviated", DOMAIN, source));
  }

  /** Whether the name's form decides, and not whether it is letter by letter the entity's. */
  static boolean concerns(DomainCase filing) {
    return asked(filing).filter(fact -> fact.value() == Known.YES).isPresent()
        && filing.holding() == Holding.SAME_KIND
        && filing.namedHolder().map(Holder::name).filter(NameForm::latin).isPresent()
        && !ownName(filing);
  }

  /** A person's certificate may well be in Latin letters; an organisation's never is. */
  private static boolean ownName(DomainCase filing) {
    return filing
        .filer()
        .entity()
        .map(HolderFingerprints::name)
        .map(name -> filing.holder().map(HolderFingerprints::name).filter(name::equals).isPresent())
        .orElse(filing.entity() == EntityKind.INDIVIDUAL);
  }

  private static boolean latin(String name) {
    return name.codePoints().noneMatch(Character::isIdeographic)
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private static Optional<Fact<Known>> asked(DomainCase filing) {
    return filing.law().local(Province::holderNameInFull);
  }
}
