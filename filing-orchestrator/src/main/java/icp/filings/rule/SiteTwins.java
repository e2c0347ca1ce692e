package icp.filings.rule;

import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.warning;

import icp.contracts.Finding;
import icp.filings.filing.FilingFacts.Website;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Websites of one filing that are the same. The later one is told, and which it repeats. */
final class SiteTwins {
  private static final String ONE_DOMAIN_EACH =
      "Alibaba Cloud documentation, 限制说明 (2019-09): one domain name for each website since"
          + " 2019-04-22";

  /** R058: no two websites have one domain name. */
  static final FilingRule DOMAINS_DIFFER =
      filing ->
          repeated(
              filing,
              SiteTwins::domain,
              (place, first) ->
                  blocker("site-domain-repeated", place + "/domain", ONE_DOMAIN_EACH, first));

  /** R078: no two websites have one name and the same contents. */
  static final FilingRule NAMES_OR_CONTENTS_DIFFER =
      filing ->
          repeated(
              filing,
              SiteTwins::nameAndContents,
              (place, first) ->
                  warning("site-name-and-content-repeated", place + "/name", RETURNS, first));

  static final List<FilingRule> IN_ORDER = List.of(DOMAINS_DIFFER, NAMES_OR_CONTENTS_DIFFER);

  private SiteTwins() {}

  private static Optional<Object> domain(Website website) {
    return Optional.ofNullable(website.domain()).map(name -> WebsiteRules.ascii(name.strip()));
  }

  private static Optional<Object> nameAndContents(Website website) {
    return website.name() == null || website.contents() == null
        ? Optional.empty()
        : Optional.of(List.of(website.name().strip(), Set.copyOf(website.contents())));
  }

  private static List<Finding> repeated(
      FilingCase filing,
      Function<Website, Optional<Object>> key,
      BiFunction<String, Integer, Finding> said) {
    Map<Object, Integer> first = new HashMap<>();
    return filing.facts().sites().entrySet().stream()
        .flatMap(
            site ->
                key
                    .apply(site.getValue())
                    .map(known -> first.putIfAbsent(known, site.getKey()))
                    .map(before -> said.apply("/websites/" + site.getKey(), before))
                    .stream())
        .toList();
  }
}
