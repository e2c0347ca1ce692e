package icp.domains.check;

import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.warning;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.domains.registration.Holder;
import icp.regulations.ReservedFor;
import icp.regulations.Tld;
import java.util.Optional;

/**
 * Suffixes that are kept for one sort of holder (MIIT announcement 2018 No. 7). The certificate
 * tells a person and a company for sure; of other bodies it tells only what to ask for.
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
    return whom == ReservedFor.GOVERNMENT
        && holds(filing, CertificateType.UNIFIED_CREDIT_CODE_CERTIFICATE);
  }

  private static boolean isPerson(DomainCase filing) {
    return filing.entity() == EntityKind.INDIVIDUAL;
  }

  private static boolean isCompany(DomainCase filing) {
    return holds(filing, CertificateType.BUSINESS_LICENCE);
  }

  /** Some companies work for the public good and not for profit. */
  private static boolean company(ReservedFor whom) {
    return whom == ReservedFor.NON_PROFIT;
  }

  private static boolean holds(DomainCase filing, CertificateType type) {
    return filing.holder().map(Holder::certificateType).filter(type::equals).isPresent();
  }

  private static String suffix(Tld tld) {
    return "." + tld.unicode();
  }
}
