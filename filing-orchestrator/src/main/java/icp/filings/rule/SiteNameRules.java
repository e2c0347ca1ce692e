package icp.filings.rule;

import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.UnitNature;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Province;
import icp.regulations.SiteNameRule;
import icp.regulations.SiteNameTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the website is called. What only people can judge is a warning. */
final class SiteNameRules {
  static final String NAME = "/website/name";

  /** General words that a good name may still have in it, so that people look. */
  private static final Set<String> PROXIES = Set.of("GENERIC_WORD", "GENERIC_WORD_OF_UNIT");

  private static final Set<String> OPEN_BY_APPROVAL =
      Set.of("INTERACTIVE_WORD", "SICHUAN_INTERACTIVE_WORD");
  private static final int RELATED = 2;

  /** R063 to R067, R072 to R076: the name breaks none of the rules that the book has for it. */
  static final FilingRule KEEPS_THE_BOOK =
      filing ->
          name(filing).stream()
              .flatMap(
                  name ->
                      filing.province().stream()
                          .flatMap(here -> rules(filing, here).stream())
                          .flatMap(rule -> broken(filing, rule, name).stream()))
              .toList();

  /** R068: the name of an organisation's website has to do with the organisation's. */
  static final FilingRule IS_RELATED_TO_ENTITY =
      filing ->
          when(
              filing.organisation()
                  && name(filing).isPresent()
                  && filing.entity(Entity::name).isPresent()
                  && !isRelated(name(filing).get(), EntityRules.name(filing))
                  && !Hits.any(filing.rules(FieldAsk.RELATION_REMARK), filing.remark()),
              () -> warning("site-name-unrelated", NAME, FORM));

  /** R070: an individual's website is not called like a company or its trade. */
  static final FilingRule IS_OF_NO_TRADE =
      filing ->
          name(filing).stream()
              .flatMap(
                  name ->
                      List.of(FieldAsk.COMPANY_WORD, FieldAsk.TRADE_WORD).stream()
                          .flatMap(ask -> filing.rules(ask).stream())
                          .flatMap(rule -> Hits.in(rule, name).stream())
                          .map(word -> warning("site-name-of-a-trade", NAME, FORM, word)))
              .toList();

  /** R071: nor by the name of a person or place, or by an idiom. */
  static final FilingRule IS_NO_PERSON_PLACE_OR_IDIOM =
      filing ->
          filing.individual()
              ? name(filing).stream().flatMap(name -> common(filing, name).stream()).toList()
              : List.of();

  /** R077: only a government body calls its website like the portal of a place. */
  static final FilingRule IS_NO_LOCAL_PORTAL =
      filing ->
          filing.isOf(UnitNature.GOVERNMENT)
              ? List.of()
              : filing.rule(FieldAsk.PORTAL_ENDING).stream()
                  .filter(rule -> isPortal(filing, rule))
                  .map(rule -> warning("site-name-of-a-portal", NAME, rule.source()))
                  .toList();

  /** R071: where the province asks it, no website is called by the name of a region. */
  static final FilingRule IS_NO_REGION =
      filing ->
          filing.rule(FieldAsk.REGION_NAME).stream()
              .filter(rule -> name(filing).flatMap(name -> place(filing, name)).isPresent())
              .map(rule -> warning("site-name-of-a-region", NAME, rule.source()))
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          KEEPS_THE_BOOK,
          IS_RELATED_TO_ENTITY,
          IS_OF_NO_TRADE,
          IS_NO_PERSON_PLACE_OR_IDIOM,
          IS_NO_LOCAL_PORTAL,
          IS_NO_REGION);

  private SiteNameRules() {}

  private static Optional<String> name(FilingCase filing) {
    return filing.website(Website::name);
  }

  private static List<SiteNameRule> rules(FilingCase filing, Province here) {
    return filing
        .entity(Entity::kind)
        .map(kind -> filing.law().book().siteNames(kind, here, filing.on()))
        .orElseGet(List::of);
  }

  private static Optional<Finding> broken(FilingCase filing, SiteNameRule rule, String name) {
    String domain = filing.website(Website::domain).orElse("");
    return isOpen(filing, rule, name)
        ? Optional.empty()
        : NameTests.hit(rule, name, domain).map(hit -> finding(filing, rule, hit));
  }

  /** The cases in which the book itself accepts such a name, as far as the facts tell them. */
  private static boolean isOpen(FilingCase filing, SiteNameRule rule, String name) {
    if (OPEN_BY_APPROVAL.contains(rule.code())) {
      return filing.website(Website::preApprovals).isPresent();
    }
    boolean school =
        filing.isOf(UnitNature.PUBLIC_INSTITUTION) || filing.isOf(UnitNature.SOCIAL_ORGANISATION);
    return rule.code().equals("GUANGDONG_ACADEMY")
        && (school
            || filing.rules(FieldAsk.ACADEMY_ENDING).stream()
                .anyMatch(ending -> ending.words().stream().anyMatch(name::endsWith)));
  }

  private static Finding finding(FilingCase filing, SiteNameRule rule, String hit) {
    String code = "site-name-" + NameTests.code(rule.test());
    return new Finding(
        code,
        Part.FACTS,
        NAME,
        weight(filing, rule, hit),
        rule.text(),
        Wording.of(code + ".fix", hit),
        rule.source());
  }

  /** A word of the organisation's own registered name is a matter for people. */
  private static Severity weight(FilingCase filing, SiteNameRule rule, String hit) {
    boolean words = rule.test() == SiteNameTest.CONTAINS || rule.test() == SiteNameTest.BEGINS_WITH;
    boolean own = words && filing.organisation() && EntityRules.name(filing).contains(hit);
    boolean national = rule.test() == SiteNameTest.BEGINS_WITH && filing.isPublicBody();
    return PROXIES.contains(rule.code()) || own || national ? Severity.WARNING : Severity.BLOCKER;
  }

  /** A proxy: two characters that follow each other in both names. */
  private static boolean isRelated(String name, String entity) {
    for (int at = 0; at + RELATED <= name.length(); at++) {
      if (entity.contains(name.substring(at, at + RELATED))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> common(FilingCase filing, String name) {
    String person = EntityRules.name(filing);
    if (!person.isEmpty() && name.contains(person) && !name.contains("的个人")) {
      return Optional.of(warning("site-name-of-a-person", NAME, FORM));
    }
    return place(filing, name)
        .map(word -> warning("site-name-of-a-place", NAME, FORM))
        .or(() -> idiom(filing, name));
  }

  private static Optional<Finding> idiom(FilingCase filing, String name) {
    return filing.rules(FieldAsk.IDIOM).stream()
        .flatMap(rule -> Hits.in(rule, name).stream())
        .map(word -> warning("site-name-of-an-idiom", NAME, FORM, word))
        .findFirst();
  }

  private static Optional<String> place(FilingCase filing, String name) {
    return filing.law().places().named(name, false);
  }

  private static boolean isPortal(FilingCase filing, FieldRule rule) {
    return name(filing)
        .filter(name -> filing.law().places().named(name, true).isPresent())
        .filter(name -> rule.words().stream().anyMatch(name::endsWith))
        .isPresent();
  }
}
