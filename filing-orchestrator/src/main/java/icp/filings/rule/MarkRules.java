package icp.filings.rule;

import static icp.filings.rule.Findings.warning;

import icp.contracts.Finding;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.List;
import java.util.Optional;

/** Whose marks a website is called by. No list has them all, so that people look. */
final class MarkRules {
  /** R069: the name has no mark in it that everybody knows as another's. */
  static final FilingRule IS_NOBODY_ELSES_MARK =
      filing ->
          filing.rules(FieldAsk.FAMOUS_MARK).stream()
              .flatMap(rule -> marked(filing, rule).stream())
              .toList();

  static final List<FilingRule> IN_ORDER = List.of(IS_NOBODY_ELSES_MARK);

  private MarkRules() {}

  private static Optional<Finding> marked(FilingCase filing, FieldRule rule) {
    String entity = filing.organisation() ? EntityRules.name(filing) : "";
    return filing
        .website(Website::name)
        .flatMap(name -> another(rule, name, entity))
        .map(mark -> warning("site-name-of-a-mark", SiteNameRules.NAME, rule.source(), mark));
  }

  private static Optional<String> another(FieldRule rule, String name, String entity) {
    return rule.words().stream()
        .filter(mark -> name.contains(mark) && !entity.contains(mark))
        .findFirst();
  }
}
