package icp.filings.rule;

import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.finding;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Severity;
import icp.contracts.UnitNature;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the entity is called and known by. */
final class EntityRules {
  private static final String NAME = "/entity/name";
  private static final String NATURE = "/entity/nature";
  private static final String INVESTOR = "/entity/investor";
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern LIKE_A_PERSON = Pattern.compile("\\p{IsHan}{2,4}");

  private static final String SOLE_TRADER = "92";

  /** R007: brackets stand in a name as wide as on the certificate. */
  static final FilingRule BRACKETS_ARE_WIDE =
      filing ->
          when(
              filing.organisation()
                  && filing
                      .entity(Entity::name)
                      .filter(name -> name.matches(".*[()].*"))
                      .isPresent(),
              () -> warning("entity-name-brackets", NAME, RETURNS));

  /** R010: the nature that is said is the one that the certificate tells. */
  static final FilingRule NATURE_IS_THE_CERTIFICATES =
      filing ->
          when(
              filing
                  .entity(Entity::nature)
                  .filter(said -> said != filing.entity(Entity::knownNature).orElse(null))
                  .isPresent(),
              () -> blocker("entity-nature-contradicts", NATURE, RETURNS));

  /** R010: an individual is not called like an organisation. */
  static final FilingRule INDIVIDUAL_IS_CALLED_LIKE_ONE =
      filing ->
          filing.individual()
              ? filing.rules(FieldAsk.COMPANY_WORD).stream()
                  .flatMap(rule -> Hits.in(rule, name(filing)).stream())
                  .map(word -> blocker("entity-kind-contradicts-name", NAME, RETURNS, word))
                  .toList()
              : List.of();

  /** R010: an organisation is not called like a person. */
  static final FilingRule ORGANISATION_IS_CALLED_LIKE_ONE =
      filing ->
          when(
              filing.organisation()
                  && LIKE_A_PERSON.matcher(name(filing)).matches()
                  && !Hits.any(filing.rules(FieldAsk.ORGANISATION_MARK), name(filing)),
              () -> warning("entity-name-like-a-person", NAME, RETURNS));

  /** R011: a sole trader files as an enterprise under a trade name; elsewhere people look. */
  static final FilingRule SOLE_TRADER_HAS_TRADE_NAME =
      filing ->
          when(
              isSoleTrader(filing) && isCalledLikeItsRepresentative(filing),
              () -> {
                Optional<FieldRule> asked = filing.rule(FieldAsk.SOLE_TRADER_AS_ENTERPRISE);
                return finding(
                    asked.isPresent() ? Severity.BLOCKER : Severity.WARNING,
                    "sole-trader-without-trade-name",
                    NAME,
                    asked.map(FieldRule::source).orElse(RETURNS));
              });

  /** R013: an enterprise is its own investor, where the province asks it. */
  static final FilingRule INVESTOR_IS_ENTITY =
      filing ->
          filing.isOf(UnitNature.ENTERPRISE) && investor(filing).isPresent()
              ? filing.rule(FieldAsk.INVESTOR_IS_ENTITY).stream()
                  .filter(rule -> !investor(filing).get().equals(name(filing)))
                  .map(rule -> blocker("investor-not-entity", INVESTOR, rule.source()))
                  .toList()
              : List.of();

  /** R013: a public body names the unit above it, not itself and not a person. */
  static final FilingRule SUPERIOR_IS_UNIT =
      filing ->
          filing.isPublicBody() && investor(filing).filter(it -> !isUnit(filing, it)).isPresent()
              ? filing.rule(FieldAsk.SUPERIOR_IS_UNIT).stream()
                  .map(rule -> blocker("superior-not-unit", INVESTOR, rule.source()))
                  .toList()
              : List.of();

  /** R014: an organisation has a mainland certificate, and on it a Chinese name. */
  static final FilingRule NAME_IS_CHINESE =
      filing ->
          when(
              filing.organisation()
                  && filing
                      .entity(Entity::name)
                      .filter(name -> !CHINESE.matcher(name).find())
                      .isPresent(),
              () -> blocker("entity-name-not-chinese", NAME, RETURNS));

  /** R015: what a branch or subsidiary runs is filed by that one. */
  static final FilingRule SITE_IS_ITS_OWN =
      filing ->
          filing.rules(FieldAsk.BRANCH_WORD).stream()
              .flatMap(
                  rule ->
                      Hits.in(rule, filing.website(Website::name).orElse("") + filing.remark())
                          .filter(word -> !name(filing).contains(word))
                          .map(word -> warning("site-of-a-branch", "/website", RETURNS, word))
                          .stream())
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          BRACKETS_ARE_WIDE,
          NATURE_IS_THE_CERTIFICATES,
          INDIVIDUAL_IS_CALLED_LIKE_ONE,
          ORGANISATION_IS_CALLED_LIKE_ONE,
          SOLE_TRADER_HAS_TRADE_NAME,
          INVESTOR_IS_ENTITY,
          SUPERIOR_IS_UNIT,
          NAME_IS_CHINESE);

  static final List<FilingRule> OF_EACH_WEBSITE = List.of(SITE_IS_ITS_OWN);

  private EntityRules() {}

  static String name(FilingCase filing) {
    return filing.entity(Entity::name).orElse("");
  }

  static Optional<String> unitNumber(FilingCase filing) {
    return filing.organisation()
        ? filing.entity(Entity::certificateNumber).map(String::strip)
        : Optional.empty();
  }

  private static boolean isSoleTrader(FilingCase filing) {
    return unitNumber(filing).filter(number -> number.startsWith(SOLE_TRADER)).isPresent();
  }

  private static boolean isCalledLikeItsRepresentative(FilingCase filing) {
    return filing.representative().filter(one -> name(filing).equals(one.name())).isPresent();
  }

  private static Optional<String> investor(FilingCase filing) {
    return filing.entity(Entity::investor);
  }

  private static boolean isUnit(FilingCase filing, String superior) {
    return !superior.equals(name(filing))
        && Hits.any(filing.rules(FieldAsk.ORGANISATION_MARK), superior);
  }
}
