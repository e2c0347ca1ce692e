package icp.filings.register;

import static icp.filings.register.Found.blocker;

import icp.contracts.Finding;
import icp.filings.register.Blacklist.Listed;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.List;
import java.util.stream.Stream;

/** Whether people and numbers serve others, and whether somebody may not file at all. */
final class OthersRules {
  /** R023: a person serves one entity, where the province asks it; of whom, nobody is told. */
  static final RegisterRule PERSON_SERVES_ONE_ENTITY =
      filing ->
          filing.rule(FieldAsk.ONE_PERSON_ONE_ENTITY).stream()
              .flatMap(rule -> serving(filing, rule))
              .toList();

  /** R028: a mobile number serves one entity. */
  static final RegisterRule MOBILE_SERVES_ONE_ENTITY =
      filing ->
          Stream.concat(met(filing, Trait.Kind.PHONE), registered(filing))
              .distinct()
              .map(place -> blocker("mobile-of-another-entity", place, Source.RETURNS))
              .toList();

  /** R152: nobody and nothing of it is on the blacklist. Who of several people, is not said. */
  static final RegisterRule IS_NOT_LISTED =
      filing ->
          filing.answers().blacklist().what().stream()
              .flatMap(listed -> listed.stream().sorted())
              .flatMap(what -> places(filing, what))
              .map(place -> blocker("filing-on-blacklist", place, Source.BLACKLIST))
              .toList();

  static final List<RegisterRule> IN_ORDER =
      List.of(PERSON_SERVES_ONE_ENTITY, MOBILE_SERVES_ONE_ENTITY, IS_NOT_LISTED);

  private OthersRules() {}

  private static Stream<Finding> serving(RegisterCase filing, FieldRule rule) {
    Stream<String> recorded =
        filing.recorded().filter(Recorded::leaderOfAnother).stream()
            .map(record -> filing.inquiry().leader().at("/certificateNumber"));
    return Stream.concat(met(filing, Trait.Kind.PERSON), recorded)
        .distinct()
        .map(place -> blocker("person-of-another-entity", place, rule.source()));
  }

  private static Stream<String> registered(RegisterCase filing) {
    return filing.answers().phones().what().stream()
        .flatMap(
            taken ->
                filing.inquiry().reachable().stream()
                    .filter(one -> taken.contains(one.mobile()))
                    .map(one -> one.at("/mobile")));
  }

  private static Stream<String> met(RegisterCase filing, Trait.Kind kind) {
    return filing.met().stream().filter(trait -> trait.kind() == kind).map(Trait::place).sorted();
  }

  private static Stream<String> places(RegisterCase filing, Listed what) {
    return switch (what) {
      case ENTITY -> Stream.of(filing.entity().pointer());
      case DOMAIN -> filing.inquiry().sites().stream().map(site -> site.at("/domain"));
      case PERSON, ACCOUNT -> Stream.of("");
    };
  }
}
