package icp.filings.rule;

import static icp.filings.rule.ContactRules.each;
import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.when;

import icp.contracts.EntityKind;
import icp.regulations.FieldAsk;
import java.util.List;
import java.util.Optional;

/** The landlines that are given. */
final class LandlineRules {
  /** R033: a landline is written with its area code. */
  static final FilingRule LANDLINE_IS_ONE =
      each(
          one ->
              when(
                  one.reach().landline() != null
                      && Telephones.area(one.reach().landline()).isEmpty(),
                  () -> blocker("landline-malformed", one.at("/landline"), FORM)));

  /** R033: which is one of the province to which letters are sent. */
  static final FilingRule LANDLINE_IS_OF_PROVINCE =
      filing ->
          filing.people().stream()
              .filter(one -> isElsewhere(filing, one))
              .map(one -> blocker("landline-area-code", one.at("/landline"), FORM))
              .toList();

  /** R033: organisations give one, where the province asks it. */
  static final FilingRule LANDLINE_IS_GIVEN =
      filing ->
          filing.rule(FieldAsk.LANDLINE_NEEDED).stream()
              .flatMap(
                  rule ->
                      filing.leader().stream()
                          .filter(one -> one.reach().landline() == null)
                          .map(
                              one ->
                                  blocker("landline-missing", one.at("/landline"), rule.source())))
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(LANDLINE_IS_ONE, LANDLINE_IS_OF_PROVINCE, LANDLINE_IS_GIVEN);

  private LandlineRules() {}

  private static boolean isElsewhere(FilingCase filing, Someone one) {
    return Optional.ofNullable(one.reach().landline())
        .filter(unused -> !filing.mailingProvince().isEmpty())
        .flatMap(Telephones::area)
        .filter(area -> !isOf(filing, area))
        .isPresent();
  }

  private static boolean isOf(FilingCase filing, String area) {
    EntityKind kind = filing.individual() ? EntityKind.INDIVIDUAL : EntityKind.ORGANISATION;
    return filing.law().rules(FieldAsk.AREA_CODE, kind, filing.mailingProvince()).stream()
        .flatMap(rule -> rule.words().stream())
        .anyMatch(area::startsWith);
  }
}
