package icp.filings.order;

import static icp.filings.order.OrderWords.finding;

import icp.contracts.Finding;
import icp.contracts.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is asked of an order on account of what is filed already. Numbers such as R105 are those of
 * {@code docs/filing-rules.md}.
 */
final class OrderRules {
  private static final String ACCOUNTS =
      "Alibaba Cloud documentation, 限制说明 (2019-09); Tencent Cloud documentation, 能否进行备案 (2021-22)";
  private static final String OUTDATED =
      "Tencent Cloud documentation, 网站信息 (2021-22); Huawei Cloud filing knowledge base, 备案管局咨询"
          + " (2025-12)";
  private static final String ELSEWHERE =
      "Weixin developers' community, an article on the filing of mini programs";
  private static final String GONE =
      "Alibaba Cloud documentation, 接入备案FAQ (2019-09); Huawei Cloud filing knowledge base, 备案驳回咨询"
          + " (2025-12)";
  private static final String CHANGES =
      "Alibaba Cloud documentation, 变更备案 (2019-09); Huawei Cloud filing knowledge base, 备案变更咨询"
          + " (2025-12)";
  private static final String PROOF = "Alibaba Cloud documentation, 变更证明 (2019-09)";
  private static final String ADMINISTRATOR = "/administrator/";
  private static final String NUMBER = "/entity/certificateNumber";

  /** R105: who adds a website says of the entity what is filed of it. */
  private static final Function<OrderCase, Stream<Finding>> SAYS_WHAT_IS_FILED =
      order ->
          when(order.adds(), order.differs().ofEntity())
              .map(place -> blocker("recorded-entity-differs", place, OUTDATED));

  /** R109: an entity is filed in one province. */
  private static final Function<OrderCase, Stream<Finding>> IS_OF_ONE_PROVINCE =
      order ->
          when(order.adds() && order.differs().has("/province"), List.of("/province"))
              .map(place -> blocker("entity-filed-in-another-province", place, ELSEWHERE));

  /** R097: an entity is filed by one account. */
  private static final Function<OrderCase, Stream<Finding>> IS_OF_ONE_ACCOUNT =
      order ->
          order.known().here().stream()
              .filter(filed -> order.order().basedOn() == null)
              .filter(filed -> !filed.accountId().equals(order.accountId()))
              .limit(1)
              .map(filed -> warning("entity-in-another-account", NUMBER, ACCOUNTS));

  /** R097: and an account files one. */
  private static final Function<OrderCase, Stream<Finding>> IS_THE_ACCOUNTS_OWN =
      order ->
          when(order.order().basedOn() == null && order.known().anotherEntity(), List.of(NUMBER))
              .map(place -> warning("account-has-another-entity", place, ACCOUNTS));

  /** R100: what was given up is filed anew. */
  private static final Function<OrderCase, Stream<Finding>> WAS_GIVEN_UP =
      order ->
          when(order.order().reason() == OrderReason.ENTITY_CANCELLED, List.of(NUMBER))
              .map(place -> finding(Severity.NOTICE, "entity-was-cancelled", place, GONE));

  /** R108: a change stays in the province. */
  private static final Function<OrderCase, Stream<Finding>> STAYS_IN_THE_PROVINCE =
      order ->
          when(order.changes() && order.differs().has("/province"), List.of("/province"))
              .map(place -> blocker("change-moves-province", place, CHANGES));

  /** R108: and brings no other domain name. */
  private static final Function<OrderCase, Stream<Finding>> KEEPS_ITS_DOMAINS =
      order ->
          when(order.changes(), order.differs().otherDomains())
              .map(place -> blocker("change-brings-a-domain", place, CHANGES));

  /**
   * One order changes the entity or the website. Who leads the one and administers the other is
   * told in one way, so that what is new of them is changed in both places at once.
   */
  private static final Function<OrderCase, Stream<Finding>> CHANGES_ONE_THING =
      order ->
          when(order.changes() && !order.differs().ofEntity().isEmpty(), order.differs().ofSite())
              .filter(place -> !(order.administeredByLeader() && place.startsWith(ADMINISTRATOR)))
              .limit(1)
              .map(place -> blocker("change-of-both", place, CHANGES));

  /** R107: a unit that was renamed shows who says so. */
  private static final Function<OrderCase, Stream<Finding>> RENAMED_UNIT_SHOWS_IT =
      order ->
          when(
                  order.order().reason() == OrderReason.ENTITY_RENAMED
                      && !EntityChange.passesOn(order),
                  List.of("/entity/name"))
              .map(place -> warning("change-of-name-needs-proof", place, PROOF));

  private static final List<Function<OrderCase, Stream<Finding>>> IN_ORDER =
      List.of(
          IS_OF_ONE_PROVINCE,
          SAYS_WHAT_IS_FILED,
          IS_OF_ONE_ACCOUNT,
          IS_THE_ACCOUNTS_OWN,
          WAS_GIVEN_UP,
          STAYS_IN_THE_PROVINCE,
          KEEPS_ITS_DOMAINS,
          CHANGES_ONE_THING,
          EntityChange::findings,
          RENAMED_UNIT_SHOWS_IT);

  private OrderRules() {}

  /** Everything there is to say, at once. */
  static List<Finding> judge(OrderCase order) {
    return IN_ORDER.stream().flatMap(rule -> rule.apply(order)).toList();
  }

  private static Stream<String> when(boolean so, List<String> places) {
    return so ? places.stream() : Stream.empty();
  }

  private static Finding blocker(String code, String field, String source) {
    return finding(Severity.BLOCKER, code, field, source);
  }

  private static Finding warning(String code, String field, String source) {
    return finding(Severity.WARNING, code, field, source);
  }
}
