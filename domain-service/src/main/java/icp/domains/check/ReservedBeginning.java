package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.warning;

import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.UnitNature;
import icp.domains.registration.Holder;
import icp.regulations.Fact;
import icp.regulations.Province;
import java.util.Optional;
import java.util.Set;

/**
 * Words such as 中国 with which only a national body's domain name may begin. The holder's name tells
 * a national body, since business names that begin so are granted by the nation alone; of bodies
 * that are no companies nobody can tell here.
 */
final class ReservedBeginning {
  private ReservedBeginning() {}

  static Optional<Finding> judge(DomainCase filing) {
    Optional<Fact<Set<String>>> reserved = filing.law().local(Province::reservedLabelBeginnings);
    return Law.words(reserved).stream()
        .filter(filing.name().registered().unicode()::startsWith)
        .filter(beginning -> !holderBeginsWith(filing, beginning))
        .findFirst()
        .map(beginning -> finding(filing, beginning, Law.source(reserved)));
  }

  private static Finding finding(DomainCase filing, String beginning, String source) {
    return never(filing)
        ? blocker("domain-beginning-reserved", DOMAIN, source, beginning)
        : warning("domain-beginning-reserved-proof", DOMAIN, source, beginning);
  }

  private static boolean never(DomainCase filing) {
    return filing.entity() == EntityKind.INDIVIDUAL
        || filing.filer().is(UnitNature.ENTERPRISE) && filing.namedHolder().isPresent();
  }

  private static boolean holderBeginsWith(DomainCase filing, String beginning) {
    return filing.entity() == EntityKind.ORGANISATION
        && filing.namedHolder().map(Holder::name).filter(n -> n.startsWith(beginning)).isPresent();
  }
}
