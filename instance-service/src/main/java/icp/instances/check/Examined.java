package icp.instances.check;

import icp.contracts.Finding;
import icp.instances.eligibility.Eligibility;
import icp.instances.number.NumberScope;
import icp.instances.subscription.Instance;
import java.util.List;

/**
 * A website and what the rules say of it, before anything is reserved.
 *
 * @param instance what would carry it; null when its account has none such
 * @param scope whose slots the instance's numbers take; null when nobody knows
 */
record Examined(Site site, Instance instance, NumberScope scope, Eligibility eligibility) {
  boolean eligible() {
    return eligibility.eligible();
  }

  /** What was seen, at the place where the filing names what is to carry the website. */
  List<Finding> findings() {
    return at(eligibility);
  }

  /** The same of something else that is said of it. */
  List<Finding> at(Eligibility said) {
    return said.findings().stream().map(finding -> at(site.field(), finding)).toList();
  }

  private static Finding at(String field, Finding finding) {
    return new Finding(
        finding.code(),
        finding.subject(),
        field,
        finding.severity(),
        finding.message(),
        finding.fix(),
        finding.source());
  }
}
