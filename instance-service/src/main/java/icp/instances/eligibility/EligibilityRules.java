package icp.instances.eligibility;

import icp.contracts.Text;
import icp.regulations.Known;
import icp.regulations.Region;
import java.math.BigDecimal;
import java.util.List;

/** What an instance must meet to carry one more filing. The set stands at the foot. */
final class EligibilityRules {
  private static final String NUMBERS_API =
      "Alibaba Cloud documentation, service identification numbers (GrantBsnCode)";

  /** One provider's numbers expire with less; the administration has up to 20 working days. */
  private static final int WARNED_DAYS = 30;

  private static final Text A_MAINLAND_REGION = new Text("China (Hangzhou)", "华东1（杭州）");

  /** The instance belongs to the account that files. Another's looks like none at all. */
  static final EligibilityRule UNKNOWN =
      EligibilityRule.of("instance-unknown", c -> !c.known(), c -> List.of());

  /** The book knows its type: without it there is no requirement and no limit to go by. */
  static final EligibilityRule TYPE_UNKNOWN =
      EligibilityRule.of(
          "instance-type-unknown",
          c -> c.known() && c.type().isEmpty(),
          c -> List.of(c.instance().type().name()));

  /** It is still there. */
  static final EligibilityRule RELEASED =
      EligibilityRule.of(
          "instance-released", c -> c.known() && c.instance().released(), c -> List.of());

  /** Its subscription has not ended. */
  static final EligibilityRule EXPIRED =
      EligibilityRule.of(
          "instance-expired",
          c -> c.known() && c.term().expired(c.today()),
          c -> List.of(c.term().expiresOn().toString(), c.monthsToRenew()));

  /** It lies in mainland China: elsewhere there is nothing to file. */
  static final EligibilityRule NOT_IN_MAINLAND =
      EligibilityRule.of(
              "instance-not-in-mainland",
              c -> c.known() && c.mainland(Known.NO),
              c -> List.of(regionName(c), A_MAINLAND_REGION))
          .writtenIn(EligibilityRules::regionSource);

  /** A region that the book does not know is for a person to look at: silence is no refusal. */
  static final EligibilityRule REGION_UNKNOWN =
      EligibilityRule.of(
              "instance-region-unknown",
              c -> c.known() && c.mainland(Known.UNKNOWN),
              c -> List.of(c.instance().region()))
          .writtenIn(EligibilityRules::regionSource)
          .warning();

  /** It is paid for ahead. */
  static final EligibilityRule PAY_AS_YOU_GO =
      EligibilityRule.of(
          "instance-pay-as-you-go",
          c -> c.ofKnownType() && c.needsSubscription() && !c.term().subscribed(),
          c -> List.of(c.typeName(), c.leastMonths()));

  /** It was bought for long enough: with its renewals, or at first where only that counts. */
  static final EligibilityRule SUBSCRIPTION_TOO_SHORT =
      EligibilityRule.of(
              "instance-subscription-too-short",
              c -> c.ofKnownType() && c.term().subscribed() && c.countedMonths() < c.leastMonths(),
              c ->
                  List.of(
                      c.typeName(),
                      c.leastMonths(),
                      c.countedMonths(),
                      c.leastMonths() - c.countedMonths()))
          .orWords("first", Candidate::onlyFirstCounts);

  /** Enough of it is left, for the types that ask for it; one that expired is told so instead. */
  static final EligibilityRule REMAINING_TERM_TOO_SHORT =
      EligibilityRule.of(
          "instance-remaining-term-too-short",
          c -> c.ofKnownType() && c.running() && c.monthsToRenew() > 0,
          c ->
              List.of(
                  c.typeName(),
                  c.leastMonths(),
                  c.term().expiresOn().toString(),
                  c.monthsToRenew()));

  /** It can be reached from the internet, for the types that ask for it. */
  static final EligibilityRule NO_PUBLIC_BANDWIDTH =
      EligibilityRule.of(
          "instance-no-public-bandwidth",
          c ->
              c.ofKnownType()
                  && c.rule().publicBandwidth() == Known.YES
                  && c.instance().publicBandwidthMbps() == 0,
          c -> List.of());

  /** It was paid for: the provider's numbers are not given to what is only tried out. */
  static final EligibilityRule TRIAL =
      EligibilityRule.of(
              "instance-on-trial",
              c -> c.ofKnownType() && c.instance().trial(),
              c -> List.of(c.typeName(), c.leastMonths()))
          .writtenIn(c -> NUMBERS_API + ", error 410");

  /** It has a public address, for the types that must be reached; silence of billing is none. */
  static final EligibilityRule NO_PUBLIC_ADDRESS =
      EligibilityRule.of(
              "instance-no-public-address",
              c ->
                  c.ofKnownType()
                      && c.rule().publicBandwidth() == Known.YES
                      && c.instance().addresses().map(List::isEmpty).orElse(false),
              c -> List.of())
          .writtenIn(c -> NUMBERS_API + ", error 403");

  /**
   * It lasts as long as a filing takes, as far as can be seen; where a remaining term is asked for,
   * that is the longer one.
   */
  static final EligibilityRule EXPIRES_SOON =
      EligibilityRule.of(
              "instance-expires-soon",
              c -> c.ofKnownType() && c.running() && c.expiresWithin(WARNED_DAYS),
              c ->
                  List.of(
                      c.term().expiresOn().toString(),
                      WARNED_DAYS,
                      c.term().monthsToLastUntil(c.today().plusDays(WARNED_DAYS))))
          .writtenIn(c -> "Tencent Cloud documentation, ICP filing: servers of less than 30 days")
          .warning();

  /** Its order cost enough, for the types that ask for it; what is not told is nothing. */
  static final EligibilityRule ORDER_TOO_SMALL =
      EligibilityRule.of(
          "instance-order-too-small",
          c -> c.ofKnownType() && paid(c).compareTo(leastOrder(c)) < 0,
          c -> List.of(c.typeName(), leastOrder(c).toPlainString(), paid(c).toPlainString()));

  /** A number is left. Only another instance brings more: a renewal never raises a limit. */
  static final EligibilityRule NUMBERS_USED_UP =
      EligibilityRule.of(
              "instance-numbers-used-up",
              c -> c.ofKnownType() && c.numbersLeft() <= 0,
              c -> List.of(c.rule().quota().numbers(), c.typeName()))
          .orWords("account", Candidate::limitIsTheAccounts);

  /** What was set aside for it lapsed. No candidate shows it: the lapse itself tells it. */
  static final EligibilityRule RESERVATION_LAPSED =
      EligibilityRule.of("instance-number-lapsed", c -> false, c -> List.of())
          .writtenIn(
              c -> "Beian: a reservation is kept for seven days after it was last asked for");

  /** The law of this service, in the order in which it is told. */
  static final List<EligibilityRule> ALL =
      List.of(
          UNKNOWN,
          TYPE_UNKNOWN,
          RELEASED,
          EXPIRED,
          NOT_IN_MAINLAND,
          REGION_UNKNOWN,
          PAY_AS_YOU_GO,
          SUBSCRIPTION_TOO_SHORT,
          REMAINING_TERM_TOO_SHORT,
          EXPIRES_SOON,
          TRIAL,
          NO_PUBLIC_BANDWIDTH,
          NO_PUBLIC_ADDRESS,
          ORDER_TOO_SMALL,
          NUMBERS_USED_UP);

  private EligibilityRules() {}

  private static Text regionName(Candidate candidate) {
    return candidate.region().orElseThrow().name();
  }

  private static String regionSource(Candidate candidate) {
    return candidate.region().map(Region::source).orElse("Book of regulations " + candidate.book());
  }

  private static BigDecimal leastOrder(Candidate candidate) {
    return candidate.rule().subscription().leastOrderCny().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal paid(Candidate candidate) {
    BigDecimal amount = candidate.instance().orderAmount();
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
