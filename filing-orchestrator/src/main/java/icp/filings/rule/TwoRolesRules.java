package icp.filings.rule;

import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.filings.filing.Reachable;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Whoever leads and whoever administers: one person told once, or two told apart. */
final class TwoRolesRules {
  /** R024: one person is described in one way. */
  static final FilingRule ONE_PERSON_IS_TOLD_ONCE =
      pair(
          (leader, other) ->
              when(
                  leader.isSameAs(other)
                      && (differ(leader.name(), other.name())
                          || differ(leader, other, Reachable::mobile)
                          || differ(leader, other, Reachable::email)),
                  () -> blocker("same-person-differs", other.pointer(), RETURNS)));

  /** R024: two people share no telephone. */
  static final FilingRule TWO_PEOPLE_SHARE_NO_MOBILE =
      pair(
          (leader, other) ->
              when(
                  areTwo(leader, other) && share(leader, other, Reachable::mobile),
                  () -> blocker("people-share-mobile", other.at("/mobile"), RETURNS)));

  /** R024, R035: and no mailbox. */
  static final FilingRule TWO_PEOPLE_SHARE_NO_EMAIL =
      pair(
          (leader, other) ->
              when(
                  areTwo(leader, other) && share(leader, other, Reachable::email),
                  () -> blocker("people-share-email", other.at("/email"), RETURNS)));

  /** R024: people of one name but two numbers may be one whose number was copied wrongly. */
  static final FilingRule NAMES_ARE_TWO =
      pair(
          (leader, other) ->
              when(
                  leader.name() != null
                      && leader.name().equals(other.name())
                      && areTwo(leader, other),
                  () -> warning("people-of-one-name", other.at("/name"), FORM)));

  static final List<FilingRule> IN_ORDER =
      List.of(
          ONE_PERSON_IS_TOLD_ONCE,
          TWO_PEOPLE_SHARE_NO_MOBILE,
          TWO_PEOPLE_SHARE_NO_EMAIL,
          NAMES_ARE_TWO);

  private TwoRolesRules() {}

  /** What a rule says of the leader and the administrator. */
  private static FilingRule pair(BiFunction<Someone, Someone, List<Finding>> rule) {
    return filing ->
        filing
            .leader()
            .flatMap(leader -> filing.administrator().map(other -> rule.apply(leader, other)))
            .orElseGet(List::of);
  }

  private static boolean areTwo(Someone one, Someone other) {
    return one.certificateNumber() != null
        && other.certificateNumber() != null
        && !one.isSameAs(other);
  }

  private static boolean differ(String one, String other) {
    return one != null && other != null && !one.equals(other);
  }

  private static boolean differ(Someone one, Someone other, Function<Reachable, String> told) {
    return differ(told.apply(one.reach()), told.apply(other.reach()));
  }

  private static boolean share(Someone one, Someone other, Function<Reachable, String> told) {
    String value = told.apply(one.reach());
    return value != null && Objects.equals(value, told.apply(other.reach()));
  }
}
