package icp.filings.register;

import static icp.filings.register.Found.blocker;
import static icp.filings.register.Found.when;

import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.filings.register.Recorded.Entity;
import icp.filings.register.Recorded.Match;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.List;
import java.util.Optional;

/** What the ministry has on record, and which order goes with it. */
final class RecordRules {
  private static final String ENTITY = "/entity";
  private static final String NUMBER = "/entity/certificateNumber";

  /** R095: an organisation has nothing on record under another certificate. */
  static final RegisterRule NOTHING_UNDER_ANOTHER_CERTIFICATE =
      filing ->
          when(
              filing.inquiry().organisation()
                  && filing.recorded().stream()
                      .flatMap(record -> record.entities().stream())
                      .anyMatch(RecordRules::isUnderAnother),
              () -> blocker("record-under-another-certificate", NUMBER, Source.RETURNS));

  /** R098: no order of it is under way with another provider. */
  static final RegisterRule NOTHING_UNDER_WAY =
      filing ->
          when(
              filing.recorded().filter(Recorded::underWay).isPresent(),
              () -> blocker("record-order-under-way", ENTITY, Source.CONFLICT));

  /** R099: an entity without a website gives its number up first, but where it may go on. */
  static final RegisterRule IS_NO_SHELL =
      filing ->
          when(
              filing.isNew() && isShell(filing) && filing.rule(FieldAsk.SHELL_MAY_ADD).isEmpty(),
              () -> blocker("record-is-a-shell", ENTITY, Source.SHELL));

  /** R100: what an order adds to or changes is on record, */
  static final RegisterRule ENTITY_IS_ON_RECORD =
      filing ->
          when(
              !filing.is(OrderType.FIRST_FILING)
                  && filing.recorded().isPresent()
                  && filing.theRecord().isEmpty(),
              () -> blocker("record-missing", ENTITY, Source.GONE));

  /** R100: and so is a website whose access is added. */
  static final RegisterRule WEBSITE_IS_ON_RECORD =
      filing ->
          filing.is(OrderType.ADD_ACCESS)
              ? filing.recorded().stream()
                  .flatMap(
                      record ->
                          filing.inquiry().sites().stream()
                              .filter(site -> record.site(site.domain()).isEmpty()))
                  .map(site -> blocker("record-website-missing", site.at("/domain"), Source.GONE))
                  .toList()
              : List.of();

  /** R101: an entity has one number, where the province asks it before anything is added. */
  static final RegisterRule HAS_ONE_NUMBER =
      filing ->
          filing.adds() && filing.own().map(Entity::number).distinct().count() > 1
              ? filing.rule(FieldAsk.ONE_ENTITY_NUMBER).map(FieldRule::source).stream()
                  .map(source -> blocker("record-several-numbers", ENTITY, source))
                  .toList()
              : List.of();

  /** R102: the order is the one that goes with the record. */
  static final RegisterRule ORDER_IS_THE_RECORDS =
      filing ->
          due(filing).filter(due -> !filing.is(due)).stream()
              .map(due -> orderDiffers(filing, due))
              .toList();

  /** R109: an entity is filed in one province. */
  static final RegisterRule PROVINCE_IS_THE_RECORDS =
      filing ->
          filing
              .own()
              .filter(entity -> !entity.province().equals(filing.inquiry().province()))
              .limit(1)
              .map(
                  entity ->
                      blocker(
                          "record-in-another-province",
                          "/province",
                          Source.OTHER_PROVINCE,
                          name(filing, entity.province())))
              .toList();

  static final List<RegisterRule> IN_ORDER =
      List.of(
          NOTHING_UNDER_ANOTHER_CERTIFICATE,
          NOTHING_UNDER_WAY,
          IS_NO_SHELL,
          ENTITY_IS_ON_RECORD,
          WEBSITE_IS_ON_RECORD,
          HAS_ONE_NUMBER,
          ORDER_IS_THE_RECORDS,
          PROVINCE_IS_THE_RECORDS);

  private RecordRules() {}

  private static boolean isUnderAnother(Entity entity) {
    return !entity.cancelled()
        && entity.name() == Match.SAME
        && entity.certificate() == Match.OTHER;
  }

  private static boolean isShell(RegisterCase filing) {
    return filing.theRecord().isPresent()
        && filing.own().allMatch(entity -> entity.websites() == 0);
  }

  /** Which new order goes with the record, if one does that is not told of otherwise. */
  private static Optional<OrderType> due(RegisterCase filing) {
    if (!filing.isNew() || filing.theRecord().isEmpty()) {
      return Optional.empty();
    }
    boolean elsewhere = filing.elsewhere().findAny().isPresent();
    return Optional.of(elsewhere ? OrderType.ADD_ACCESS : OrderType.ADD_WEBSITE);
  }

  private static Finding orderDiffers(RegisterCase filing, OrderType due) {
    return blocker(
        "record-order-differs",
        "",
        Source.RETURNS,
        Found.WORDS.text("order." + filing.inquiry().order()),
        Found.WORDS.text("order." + due));
  }

  private static Object name(RegisterCase filing, String province) {
    return filing.book().province(province).<Object>map(found -> found.name()).orElse(province);
  }
}
