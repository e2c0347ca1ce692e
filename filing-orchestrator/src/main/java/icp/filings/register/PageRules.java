package icp.filings.register;

import static icp.filings.register.Found.finding;
import static icp.filings.register.Found.warning;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Known;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the websites show that the entity has filed here already: an administration looks at them
 * before it takes more. What a page means is judged by people, so that most is a warning.
 */
final class PageRules {
  private static final String MINISTRY = "beian.miit.gov.cn";

  /** Names of companies as they stand in the foot of a page; a proxy. */
  private static final Pattern COMPANY =
      Pattern.compile("[\\p{IsHan}（）()]{4,40}?(?:有限责任公司|股份有限公司|有限公司)");

  /** R059: they open. */
  static final RegisterRule WEBSITES_OPEN =
      filing ->
          each(
              filing,
              (site, page) ->
                  page.open()
                      ? Optional.empty()
                      : Optional.of(shown(filing, site, "website-not-open")));

  /** R060: each shows its number, */
  static final RegisterRule NUMBER_IS_SHOWN =
      filing ->
          each(
              filing,
              (site, page) ->
                  !page.open() || page.text().contains(site.number())
                      ? Optional.empty()
                      : Optional.of(shown(filing, site, "website-without-number")));

  /** R061: and the number leads to the ministry. */
  static final RegisterRule NUMBER_IS_LINKED =
      filing ->
          each(
              filing,
              (site, page) ->
                  !page.open() || !page.text().contains(site.number()) || isLinked(site, page)
                      ? Optional.empty()
                      : Optional.of(shown(filing, site, "website-number-not-linked")));

  /** R078: a page is entitled as its website is filed, where the province compares them. */
  static final RegisterRule TITLE_IS_THE_NAME =
      filing ->
          filing.rule(FieldAsk.TITLE_IS_NAME).stream()
              .flatMap(rule -> each(filing, (site, page) -> title(site, page, rule)).stream())
              .toList();

  /** R079: an individual's pages are not those of a business. */
  static final RegisterRule PERSONS_PAGE_IS_NO_BUSINESS =
      filing ->
          filing.rule(FieldAsk.PAGE_OF_A_BUSINESS).stream()
              .flatMap(rule -> each(filing, (site, page) -> business(site, page, rule)).stream())
              .toList();

  /** R080: nor an organisation's those of another company. */
  static final RegisterRule PAGE_IS_THE_ENTITYS =
      filing ->
          filing.inquiry().organisation()
              ? each(filing, (site, page) -> another(filing.entity().name(), site, page))
              : List.of();

  static final List<RegisterRule> IN_ORDER =
      List.of(
          WEBSITES_OPEN,
          NUMBER_IS_SHOWN,
          NUMBER_IS_LINKED,
          TITLE_IS_THE_NAME,
          PERSONS_PAGE_IS_NO_BUSINESS,
          PAGE_IS_THE_ENTITYS);

  private PageRules() {}

  private static List<Finding> each(
      RegisterCase filing, BiFunction<FiledSite, Page, Optional<Finding>> judged) {
    return filing.inquiry().filed().stream()
        .flatMap(site -> page(filing, site).flatMap(page -> judged.apply(site, page).stream()))
        .toList();
  }

  private static Stream<Page> page(RegisterCase filing, FiledSite site) {
    return filing.answers().websites().what().stream()
        .flatMap(List::stream)
        .filter(page -> page.domain().equalsIgnoreCase(site.domain()))
        .limit(1);
  }

  /** It stops a filing in provinces that are known to look. */
  private static Finding shown(RegisterCase filing, FiledSite site, String code) {
    Optional<String> asked =
        filing
            .province()
            .flatMap(here -> here.sites().filedMustOpen(filing.on()))
            .filter(fact -> fact.value() == Known.YES)
            .map(fact -> fact.source());
    Severity weight = asked.isPresent() ? Severity.BLOCKER : Severity.WARNING;
    return finding(weight, code, "", asked.orElse(Source.SHOWN), site.domain(), site.number());
  }

  private static boolean isLinked(FiledSite site, Page page) {
    return page.links().stream()
        .anyMatch(link -> link.text().contains(site.number()) && leadsToTheMinistry(link.href()));
  }

  private static boolean leadsToTheMinistry(String href) {
    try {
      return MINISTRY.equalsIgnoreCase(URI.create(href.strip()).getHost());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static Optional<Finding> title(FiledSite site, Page page, FieldRule rule) {
    return page.open() && !page.title().contains(site.name())
        ? Optional.of(warning("website-title-differs", "", rule.source(), site.domain()))
        : Optional.empty();
  }

  private static Optional<Finding> business(FiledSite site, Page page, FieldRule rule) {
    return rule.words().stream()
        .filter(page.text()::contains)
        .findFirst()
        .map(word -> warning("website-of-a-business", "", rule.source(), site.domain(), word));
  }

  /** A page that names its own entity may name others, too. */
  private static Optional<Finding> another(String entity, FiledSite site, Page page) {
    Matcher company = COMPANY.matcher(page.text());
    return !page.text().contains(entity) && company.find()
        ? Optional.of(warning("website-of-another-company", "", Source.CONTENT, site.domain()))
        : Optional.empty();
  }
}
