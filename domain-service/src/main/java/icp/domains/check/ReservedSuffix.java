package icp.domains.check;

import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.warning;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.UnitNature;
import icp.domains.registration.Holder;
import icp.regulations.ReservedFor;
import icp.regulations.Tld;
import java.util.Optional;

/**
 * Suffixes that are kept for one sort of holder (MIIT announcement 2018 No. 7). What sort of body
 * files, and else the holder's certificate, tells it; where neither does, proof is asked for.
 */
final class ReservedSuffix {
  private ReservedSuffix() {}

  static Optional<Finding> judge(DomainCase filing) {
    return filing.tld().flatMap(tld -> judge(filing, tld));
  }

  private static Optional<Finding> judge(DomainCase filing, Tld tld) {
    if (tld.reservedFor().isEmpty() || proved(filing, tld.reservedFor().get())) {
      return Optional.empty();
    }
    boolean never = isPerson(filing) || isCompany(filing) && !company(tld.reservedFor().get());
    return Optional.of(
        never
            ? blocker("domain-tld-reserved", DomainRules.DOMAIN, tld.source(), suffix(tld))
            : warning("domain-tld-reserved-proof", DomainRules.DOMAIN, tld.source(), suffix(tld)));
  }

  private static boolean proved(DomainCase filing, ReservedFor whom) {
    return switch (whom) {
      case GOVERNMENT ->
          is(filing, UnitNature.GOVERNMENT, CertificateType.UNIFIED_CREDIT_CODE_CERTIFICATE);
      case NON_PROFIT ->
          filing.filer().is(UnitNature.PUBLIC_INSTITUTION)
              || filing.filer().is(UnitNature.SOCIAL_ORGANISATION);
      case DEFENCE -> false;
    };
  }

  private static boolean isPerson(DomainCase filing) {
    return filing.entity() == EntityKind.INDIVIDUAL;
  }

  private static boolean isCompany(DomainCase filing) {
    return is(filing, UnitNature.ENTERPRISE, CertificateType.BUSINESS_LICENCE);
  }

  /** A body that is of a known sort is not what its domain's holder is, but what it says itself. */
  private static boolean is(DomainCase filing, UnitNature nature, CertificateType certificate) {
    return filing
        .filer()
        .nature()
        .filter(known -> known != UnitNature.OTHER)
        .map(nature::equals)
        .orElseGet(() -> holds(filing, certificate));
  }

  /** Some companies work for the public good and not for profit. */
  private static boolean company(ReservedFor whom) {
    return whom == ReservedFor.NON_PROFIT;
  }

  private static boolean holds(DomainCase filing, CertificateType type) {
    return filing.namedHolder().map(Holder::certificateType).filter(type::equals).isPresent();
  }

  private static String suffix(Tld tld) {
    return "." + tld.unicode();
  }
}
