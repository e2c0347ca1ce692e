package icp.domains.check;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.domains.name.NotADomainNameException.Reason;
import icp.domains.wording.Wording;

/** Makes findings; their words stand in the bundles {@code findings}, by code. */
final class Findings {
  private Findings() {}

  /**
   * @param values fill the places {0}, {1} of the words; never personal data
   */
  static Finding blocker(String code, String field, String source, Object... values) {
    return finding(code, field, Severity.BLOCKER, source, values);
  }

  static Finding warning(String code, String field, String source, Object... values) {
    return finding(code, field, Severity.WARNING, source, values);
  }

  /** What is given as the domain name is none, so that nothing else can be judged. */
  static Finding malformed(Reason reason) {
    return new Finding(
        "domain-name-malformed",
        Part.DOMAIN,
        DomainRules.DOMAIN,
        Severity.BLOCKER,
        Wording.of("domain-name-malformed.message"),
        reason.fix(),
        DomainRules.SEED);
  }

  /** The same finding with words of the book's own for what is the case. */
  static Finding saying(Text message, Finding finding) {
    return new Finding(
        finding.code(),
        finding.subject(),
        finding.field(),
        finding.severity(),
        message,
        finding.fix(),
        finding.source());
  }

  private static Finding finding(
      String code, String field, Severity severity, String source, Object... values) {
    Text message = Wording.of(code + ".message", values);
    Text fix = Wording.of(code + ".fix", values);
    return new Finding(code, Part.DOMAIN, field, severity, message, fix, source);
  }
}
