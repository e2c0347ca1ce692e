package icp.domains.check;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.domains.name.NotADomainNameException.Reason;
import icp.domains.wording.Wording;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes findings; their words stand in the bundles {@code findings}, by code. */
final class Findings {
  private Findings() {}

  /**
   * @param values fill the places {0}, {1} of the words; never personal data. A {@link Text} fills
   *     each language with its own words.
   */
  static Finding blocker(String code, String field, String source, Object... values) {
    return finding(Severity.BLOCKER, code, field, source, values);
  }

  static Finding warning(String code, String field, String source, Object... values) {
    return finding(Severity.WARNING, code, field, source, values);
  }

  static Finding notice(String code, String field, String source, Object... values) {
    return finding(Severity.NOTICE, code, field, source, values);
  }

  static Optional<Finding> when(boolean seen, Supplier<Finding> finding) {
    return seen ? Optional.of(finding.get()) : Optional.empty();
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

  /** The same finding about the domain name of another website. */
  static Finding of(int place, Finding finding) {
    return new Finding(
        finding.code(),
        finding.subject(),
        finding.field().equals(DomainRules.DOMAIN) ? DomainRules.domainOf(place) : finding.field(),
        finding.severity(),
        finding.message(),
        finding.fix(),
        finding.source());
  }

  static Finding finding(
      Severity severity, String code, String field, String source, Object... values) {
    Text message = Wording.of(code + ".message", values);
    Text fix = Wording.of(code + ".fix", values);
    return new Finding(code, Part.DOMAIN, field, severity, message, fix, source);
  }
}
