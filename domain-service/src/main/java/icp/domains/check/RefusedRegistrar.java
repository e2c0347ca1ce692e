package icp.domains.check;

import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.saying;

import icp.contracts.Finding;
import icp.regulations.Known;
import icp.regulations.Registrar;
import java.util.function.Predicate;

/** Registrars that the book says are not approved, each with the book's own reason. */
final class RefusedRegistrar {
  /** The book's id of the provider's site for servers outside mainland China. */
  private static final String INTERNATIONAL_SITE = "provider-international-site";

  private RefusedRegistrar() {}

  static DomainRule internationalSite(String code) {
    return refused(code, registrar -> registrar.id().equals(INTERNATIONAL_SITE));
  }

  static DomainRule anyOther(String code) {
    return refused(code, registrar -> !registrar.id().equals(INTERNATIONAL_SITE));
  }

  private static DomainRule refused(String code, Predicate<Registrar> concerned) {
    return filing ->
        filing
            .law()
            .registrar()
            .filter(registrar -> registrar.approved() == Known.NO)
            .filter(concerned)
            .map(registrar -> finding(code, registrar));
  }

  private static Finding finding(String code, Registrar registrar) {
    Finding finding = blocker(code, DomainRules.DOMAIN, registrar.source());
    return registrar.reason().map(reason -> saying(reason, finding)).orElse(finding);
  }
}
