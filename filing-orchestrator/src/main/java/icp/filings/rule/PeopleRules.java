package icp.filings.rule;

import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.finding;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.contracts.Residency;
import icp.contracts.ResidentNumber;
import icp.contracts.Severity;
import icp.regulations.EntityLeader;
import icp.regulations.Fact;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.LeastAge;
import icp.regulations.Province;
import icp.regulations.SiteLeader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who answers for the entity and who administers its website. */
final class PeopleRules {
  private static final int OF_AGE = 18;

  /** R016: a resident of the mainland answers for the organisation, where the province asks it. */
  static final FilingRule LEADER_IS_OF_THE_MAINLAND =
      filing ->
          filing.organisation()
              ? leaderFromElsewhere(filing).stream()
                  .flatMap(
                      one ->
                          filing.rule(FieldAsk.MAINLAND_LEADER).stream()
                              .map(
                                  rule ->
                                      blocker(
                                          "leader-not-of-the-mainland",
                                          one.at("/residency"),
                                          rule.source())))
                  .toList()
              : List.of();

  /** R016: individuals from abroad do not file where the province takes none. */
  static final FilingRule INDIVIDUAL_IS_NOT_FOREIGN =
      filing ->
          leaderFromElsewhere(filing)
                  .filter(one -> filing.individual() && one.residency() == Residency.FOREIGN)
                  .isPresent()
              ? filing.rule(FieldAsk.NO_FOREIGN_INDIVIDUAL).stream()
                  .map(rule -> blocker("individual-foreign", "/entity/residency", rule.source()))
                  .toList()
              : List.of();

  /** R016: a leader from abroad states which Chinese name is theirs, where it is asked. */
  static final FilingRule FOREIGN_NAME_IS_STATED =
      filing ->
          leaderFromElsewhere(filing).filter(one -> one.residency() == Residency.FOREIGN).stream()
              .flatMap(
                  one ->
                      filing.rule(FieldAsk.FOREIGN_NAME_STATEMENT).stream()
                          .map(
                              rule ->
                                  warning("leader-foreign-name", one.at("/name"), rule.source())))
              .toList();

  /** R018: only the legal representative answers for it, where the province takes nobody else. */
  static final FilingRule LEADER_IS_REPRESENTATIVE =
      filing ->
          filing.isLedByAnother()
              ? entityLeader(filing)
                  .filter(rule -> rule.value() == EntityLeader.LEGAL_REPRESENTATIVE)
                  .map(
                      rule ->
                          blocker(
                              "leader-not-representative",
                              "/entityLeader",
                              rule.source(),
                              filing.provinceName()))
                  .stream()
                  .toList()
              : List.of();

  /** R019: a leader who is not the legal representative administers the website, too. */
  static final FilingRule ADMINISTRATOR_IS_LEADER =
      filing ->
          filing.isAdministeredByAnother()
              ? oneForBoth(filing).map(source -> anotherAdministrator(filing, source)).stream()
                  .toList()
              : List.of();

  /** R021: whoever answers or administers is old enough, or shows what the province asks. */
  static final FilingRule IS_OLD_ENOUGH =
      filing ->
          filing.people().stream()
              .flatMap(one -> one.told().stream().flatMap(told -> young(filing, one, told)))
              .toList();

  /** R022: and not past the age until which somebody administers a website. */
  static final FilingRule ADMINISTRATOR_IS_NOT_TOO_OLD =
      filing ->
          filing.administrator().stream()
              .flatMap(one -> one.told().stream())
              .flatMap(told -> old(filing, told))
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          LEADER_IS_OF_THE_MAINLAND,
          INDIVIDUAL_IS_NOT_FOREIGN,
          FOREIGN_NAME_IS_STATED,
          LEADER_IS_REPRESENTATIVE,
          ADMINISTRATOR_IS_LEADER,
          IS_OLD_ENOUGH,
          ADMINISTRATOR_IS_NOT_TOO_OLD);

  private PeopleRules() {}

  private static Optional<Someone> leaderFromElsewhere(FilingCase filing) {
    return filing
        .leader()
        .filter(one -> one.residency() != null && one.residency() != Residency.MAINLAND);
  }

  private static Optional<Fact<EntityLeader>> entityLeader(FilingCase filing) {
    return filing.province().flatMap(here -> here.filers().entityLeader(filing.on()));
  }

  /** Where it is written that one person has both roles. */
  private static Optional<String> oneForBoth(FilingCase filing) {
    return entityLeader(filing)
        .filter(rule -> rule.value() == EntityLeader.LETTER_BOTH_ROLES)
        .map(Fact::source)
        .or(() -> filing.rule(FieldAsk.ADMINISTRATOR_IS_LEADER).map(FieldRule::source))
        .or(() -> siteLeader(filing).map(Fact::source));
  }

  private static Optional<Fact<SiteLeader>> siteLeader(FilingCase filing) {
    return filing
        .province()
        .flatMap(here -> here.filers().siteLeader(filing.on()))
        .filter(rule -> rule.value() == SiteLeader.ENTITY_LEADER);
  }

  /** Sources agree only on leaders who stand in for the legal representative. */
  private static Finding anotherAdministrator(FilingCase filing, String source) {
    Severity weight = filing.isLedByAnother() ? Severity.BLOCKER : Severity.WARNING;
    return finding(weight, "administrator-not-leader", "/administrator", source);
  }

  private static Stream<Finding> young(FilingCase filing, Someone one, ResidentNumber told) {
    int age = told.age(filing.on());
    Optional<Fact<LeastAge>> rule = leastAge(filing);
    String field = one.at("/certificateNumber");
    if (rule.isEmpty()) {
      return when(age < OF_AGE, () -> warning("person-under-age", field, RETURNS)).stream();
    }
    LeastAge least = rule.get().value();
    boolean proved =
        least.proof().isPresent() && least.withProofFrom().map(from -> age >= from).orElse(true);
    return when(age < least.years(), () -> tooYoung(proved, field, rule.get())).stream();
  }

  private static Finding tooYoung(boolean proved, String field, Fact<LeastAge> rule) {
    LeastAge least = rule.value();
    return proved
        ? warning(
            "person-needs-proof-of-age",
            field,
            rule.source(),
            least.years(),
            least.proof().orElseThrow())
        : blocker("person-too-young", field, rule.source(), least.years());
  }

  private static Optional<Fact<LeastAge>> leastAge(FilingCase filing) {
    Optional<Province> here = filing.province();
    return filing.individual()
        ? here.flatMap(province -> province.filers().individualAge(filing.on()))
        : here.flatMap(province -> province.filers().unitLeaderAge(filing.on()));
  }

  private static Stream<Finding> old(FilingCase filing, ResidentNumber told) {
    FieldAsk ask = told.male() ? FieldAsk.OLDEST_MAN : FieldAsk.OLDEST_WOMAN;
    return filing.rule(ask).stream()
        .filter(rule -> told.age(filing.on()) >= rule.number().orElseThrow())
        .map(
            rule ->
                blocker(
                    "administrator-too-old",
                    "/administrator/certificateNumber",
                    rule.source(),
                    rule.number().orElseThrow()));
  }
}
