package icp.filings.rule;

import static icp.filings.rule.Findings.blocker;

import icp.contracts.Finding;
import icp.filings.filing.Consent;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.List;
import java.util.Optional;

/** Whether personal information may be processed at all. */
final class ConsentRules {
  /** The applicant agrees, by a notice that still counts. */
  static final FilingRule IS_GIVEN =
      filing ->
          filing.rule(FieldAsk.CONSENT_VERSION).stream()
              .flatMap(rule -> lacking(rule, filing.facts().consent()).stream())
              .toList();

  static final List<FilingRule> IN_ORDER = List.of(IS_GIVEN);

  private ConsentRules() {}

  /** The version by which a consent is given today. */
  static String newest(FieldRule rule) {
    return rule.words().get(rule.words().size() - 1);
  }

  private static Optional<Finding> lacking(FieldRule rule, Consent given) {
    String version = given == null ? null : given.version();
    if (version != null && rule.words().contains(version)) {
      return Optional.empty();
    }
    String code = version == null ? "consent-missing" : "consent-outdated";
    return Optional.of(blocker(code, "/consent/version", rule.source(), newest(rule)));
  }
}
