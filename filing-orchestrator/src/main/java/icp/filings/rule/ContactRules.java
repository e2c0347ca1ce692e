package icp.filings.rule;

import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.Reachable;
import icp.regulations.Fact;
import icp.regulations.FieldAsk;
import icp.regulations.LocalPhones;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people are reached. */
final class ContactRules {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9._%+'-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
              + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\.[A-Za-z]{2,24}");

  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

  /** R026: the province asks for its own numbers; whose a number is nobody here knows. */
  static final FilingRule NUMBERS_ARE_OF_PROVINCE =
      filing ->
          localPhones(filing).stream()
              .flatMap(rule -> filing.leader().stream().map(one -> local(filing, one, rule)))
              .toList();

  /** R027: a mobile number is one. */
  static final FilingRule MOBILE_IS_ONE =
      each(
          one ->
              when(
                  one.reach().mobile() != null && !Telephones.isMobile(one.reach().mobile()),
                  () -> blocker("mobile-malformed", one.at("/mobile"), FORM)));

  /** R029: the emergency number is a mobile number. */
  static final FilingRule EMERGENCY_IS_MOBILE =
      each(
          one ->
              when(
                  one.reach().emergencyMobile() != null
                      && !Telephones.isMobile(one.reach().emergencyMobile()),
                  () -> blocker("emergency-not-mobile", one.at("/emergencyMobile"), RETURNS)));

  /** R030: and another than the one that is called first. */
  static final FilingRule EMERGENCY_IS_ANOTHER =
      filing ->
          filing.rule(FieldAsk.EMERGENCY_MAY_REPEAT).isPresent()
              ? List.of()
              : filing.people().stream()
                  .filter(one -> repeats(filing, one))
                  .map(
                      one ->
                          blocker("emergency-same-as-mobile", one.at("/emergencyMobile"), RETURNS))
                  .toList();

  /**
   * R031: as many different numbers are given as the province wants. The mobile number of a
   * colleague whom the remark names is one of them.
   */
  static final FilingRule NUMBERS_ARE_ENOUGH =
      filing -> {
        FieldAsk ask =
            filing.isAdministeredByAnother()
                ? FieldAsk.NUMBERS_OF_TWO_PEOPLE
                : FieldAsk.NUMBERS_OF_ONE_PERSON;
        long given = everyNumber(filing).distinct().count();
        return filing.rule(ask).stream()
            .filter(rule -> isToldInFull(filing) && given < rule.number().orElseThrow())
            .map(
                rule ->
                    blocker(
                        "too-few-numbers",
                        filing.leader().orElseThrow().at("/mobile"),
                        rule.source(),
                        given,
                        rule.number().orElseThrow()))
            .toList();
      };

  /** R032: codes by SMS reach it, which they may not at a virtual operator. */
  static final FilingRule MOBILE_IS_OF_A_BASIC_OPERATOR =
      filing ->
          filing.people().stream()
              .filter(one -> one.reach().mobile() != null)
              .flatMap(one -> virtual(filing, one))
              .toList();

  /** R034: the remark says whose the emergency number is, where the province asks it. */
  static final FilingRule EMERGENCY_USER_IS_NAMED =
      filing ->
          filing.rule(FieldAsk.EMERGENCY_USER_NAMED).stream()
              .filter(rule -> Hits.in(rule, filing.remark()).isEmpty())
              .filter(rule -> numbers(filing).findAny().isPresent())
              .map(rule -> warning("emergency-user-not-named", filing.firstRemark(), rule.source()))
              .toList();

  /** R035: a mailbox is one. */
  static final FilingRule EMAIL_IS_ONE =
      each(
          one ->
              when(
                  one.reach().email() != null && !EMAIL.matcher(one.reach().email()).matches(),
                  () -> blocker("email-malformed", one.at("/email"), RETURNS)));

  static final List<FilingRule> IN_ORDER =
      List.of(
          NUMBERS_ARE_OF_PROVINCE,
          MOBILE_IS_ONE,
          EMERGENCY_IS_MOBILE,
          EMERGENCY_IS_ANOTHER,
          NUMBERS_ARE_ENOUGH,
          MOBILE_IS_OF_A_BASIC_OPERATOR,
          EMERGENCY_USER_IS_NAMED,
          EMAIL_IS_ONE);

  private ContactRules() {}

  static FilingRule each(Function<Someone, List<Finding>> rule) {
    return filing -> filing.people().stream().flatMap(one -> rule.apply(one).stream()).toList();
  }

  private static Optional<Fact<LocalPhones>> localPhones(FilingCase filing) {
    return filing
        .province()
        .flatMap(here -> here.filers().localPhones(filing.on()))
        .filter(
            rule -> filing.entity(Entity::kind).filter(rule.value().kinds()::contains).isPresent());
  }

  private static Finding local(FilingCase filing, Someone one, Fact<LocalPhones> rule) {
    return warning("mobile-of-province", one.at("/mobile"), rule.source(), filing.provinceName());
  }

  /** An emergency number that is called first elsewhere in the filing is no second one. */
  private static boolean repeats(FilingCase filing, Someone one) {
    String emergency = one.reach().emergencyMobile();
    return emergency != null
        && filing.people().stream()
            .map(other -> other.reach().mobile())
            .filter(Objects::nonNull)
            .anyMatch(mobile -> Telephones.same(mobile, emergency));
  }

  private static Stream<String> numbers(FilingCase filing) {
    return Stream.concat(filing.leader().stream(), filing.administrator().stream())
        .map(Someone::reach)
        .flatMap(reach -> Stream.of(told(reach.mobile()), told(reach.emergencyMobile())))
        .flatMap(Optional::stream);
  }

  private static Stream<String> everyNumber(FilingCase filing) {
    Stream<String> remarked = MOBILE.matcher(filing.remark()).results().map(MatchResult::group);
    return Stream.concat(numbers(filing), remarked);
  }

  private static Optional<String> told(String number) {
    return Optional.ofNullable(number).map(Telephones::plain);
  }

  /** While numbers are still missing, it is too early to count them. */
  private static boolean isToldInFull(FilingCase filing) {
    Stream<Someone> asked =
        filing.isAdministeredByAnother()
            ? Stream.concat(filing.leader().stream(), filing.administrator().stream())
            : filing.leader().stream();
    List<Reachable> reached = asked.map(Someone::reach).toList();
    return !reached.isEmpty()
        && reached.stream().allMatch(one -> one.mobile() != null && one.emergencyMobile() != null);
  }

  private static Stream<Finding> virtual(FilingCase filing, Someone one) {
    String mobile = Telephones.plain(one.reach().mobile());
    return filing.rules(FieldAsk.VIRTUAL_OPERATOR).stream()
        .filter(rule -> rule.words().stream().anyMatch(mobile::startsWith))
        .map(rule -> warning("mobile-of-virtual-operator", one.at("/mobile"), rule.source()));
  }
}
