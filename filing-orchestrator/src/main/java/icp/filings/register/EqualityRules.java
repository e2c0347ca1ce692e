package icp.filings.register;

import static icp.filings.register.Found.blocker;
import static icp.filings.register.Found.finding;
import static icp.filings.register.Found.when;

import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.contracts.Severity;
import icp.filings.register.Recorded.Entity;
import icp.filings.register.Recorded.Match;
import icp.regulations.AccessMatch;
import icp.regulations.Fact;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.RecordPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must equal the record before something is added to it. */
final class EqualityRules {
  /** R038: the code of an access goes to the number on record. */
  static final RegisterRule MOBILE_IS_THE_RECORDS =
      filing ->
          when(
              filing.is(OrderType.ADD_ACCESS)
                  && filing.theRecord().filter(it -> it.mobile() == Match.OTHER).isPresent(),
              () ->
                  blocker(
                      "record-mobile-differs",
                      filing.inquiry().siteLeader().at("/mobile"),
                      Source.CODES));

  /** R078: a website whose access is added is called as on record, where the province asks it. */
  static final RegisterRule SITE_NAME_IS_THE_RECORDS =
      filing ->
          filing.is(OrderType.ADD_ACCESS)
              ? filing.rule(FieldAsk.RECORDED_NAME).stream()
                  .flatMap(rule -> renamed(filing, rule))
                  .toList()
              : List.of();

  /** R103: an access says what is on record, in what the province lists. */
  static final RegisterRule ACCESS_EQUALS_THE_RECORD =
      filing ->
          filing.is(OrderType.ADD_ACCESS)
              ? filing.province().flatMap(here -> here.changes().addAccess(filing.on())).stream()
                  .flatMap(rule -> unequal(filing, rule))
                  .toList()
              : List.of();

  /** R105: what is added to a record finds it up to date. */
  static final RegisterRule RECORD_IS_UP_TO_DATE =
      filing ->
          filing.is(OrderType.ADD_WEBSITE)
              ? filing.theRecord().stream().flatMap(it -> outdated(filing, it)).toList()
              : List.of();

  static final List<RegisterRule> IN_ORDER =
      List.of(
          MOBILE_IS_THE_RECORDS,
          SITE_NAME_IS_THE_RECORDS,
          ACCESS_EQUALS_THE_RECORD,
          RECORD_IS_UP_TO_DATE);

  private EqualityRules() {}

  private static Stream<Finding> renamed(RegisterCase filing, FieldRule rule) {
    return filing.inquiry().sites().stream()
        .filter(
            site ->
                filing
                    .recorded()
                    .flatMap(record -> record.site(site.domain()))
                    .filter(found -> found.name() == Match.OTHER)
                    .isPresent())
        .map(site -> blocker("record-site-name-differs", site.at("/name"), rule.source()));
  }

  private static Stream<Finding> unequal(RegisterCase filing, Fact<AccessMatch> rule) {
    Set<RecordPart> asked = rule.value().parts(filing.inquiry().kind());
    boolean all = asked.contains(RecordPart.EVERYTHING);
    return filing.theRecord().stream()
        .flatMap(
            entity ->
                Stream.of(RecordPart.values())
                    .filter(part -> all || asked.contains(part))
                    .filter(part -> match(entity, part) == Match.OTHER)
                    .map(part -> blocker("record-differs", at(filing, part), rule.source())));
  }

  /** An address is written in many ways: there people look. */
  private static Stream<Finding> outdated(RegisterCase filing, Entity entity) {
    return Stream.of(RecordPart.NAME, RecordPart.ENTITY_LEADER, RecordPart.CERTIFICATE_ADDRESS)
        .filter(part -> match(entity, part) == Match.OTHER)
        .map(
            part ->
                finding(
                    part == RecordPart.CERTIFICATE_ADDRESS ? Severity.WARNING : Severity.BLOCKER,
                    "record-out-of-date",
                    at(filing, part),
                    Source.OUTDATED));
  }

  private static Match match(Entity entity, RecordPart part) {
    return switch (part) {
      case NAME -> entity.name();
      case CERTIFICATE_NUMBER -> entity.certificate();
      case CERTIFICATE_ADDRESS -> entity.address();
      case ENTITY_LEADER -> entity.leader();
      case SITE_LEADER -> entity.siteLeader();
      case EVERYTHING -> Match.UNKNOWN;
    };
  }

  private static String at(RegisterCase filing, RecordPart part) {
    return switch (part) {
      case NAME -> "/entity/name";
      case CERTIFICATE_NUMBER -> "/entity/certificateNumber";
      case CERTIFICATE_ADDRESS -> "/entity/certificateAddress";
      case ENTITY_LEADER -> filing.inquiry().leader().pointer();
      case SITE_LEADER -> filing.inquiry().siteLeader().pointer();
      case EVERYTHING -> "";
    };
  }
}
