package icp.instances.eligibility;

import icp.contracts.Text;
import icp.instances.subscription.Instance;
import icp.regulations.CountedTerm;
import icp.regulations.InstanceTypeRule;
import icp.regulations.Known;
import icp.regulations.QuotaScope;
import icp.regulations.Region;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules look at.
 *
 * @param instance the instance; null when the account has none such
 * @param type what an instance of its type must meet; empty when the book does not know
 * @param region where it is; empty when the book does not know
 * @param numbersLeft how many service identification numbers a filing could still have of it
 * @param today the day in mainland China
 * @param book version of the book
 */
record Candidate(
    Instance instance,
    Optional<InstanceTypeRule> type,
    Optional<Region> region,
    int numbersLeft,
    LocalDate today,
    String book) {

  static Candidate unknown(LocalDate today, String book) {
    return new Candidate(null, Optional.empty(), Optional.empty(), 0, today, book);
  }

  boolean known() {
    return instance != null;
  }

  boolean ofKnownType() {
    return known() && type.isPresent();
  }

  InstanceTypeRule rule() {
    return type.orElseThrow();
  }

  boolean mainland(Known answer) {
    return region.map(Region::mainland).orElse(Known.UNKNOWN) == answer;
  }

  /** Only where a source says that pay-as-you-go will not do: its silence is no refusal. */
  boolean needsSubscription() {
    return rule().subscription().payAsYouGo() == Known.NO;
  }

  boolean running() {
    return instance.subscribed() && !instance.expired(today);
  }

  boolean onlyFirstCounts() {
    return rule().subscription().counted() == CountedTerm.FIRST_SUBSCRIPTION;
  }

  int countedMonths() {
    return onlyFirstCounts() ? instance.firstMonths() : instance.totalMonths();
  }

  int leastMonths() {
    return rule().subscription().leastMonths();
  }

  /** The fewest months to renew by for it to run, and to last as long as its type asks. */
  int monthsToRenew() {
    boolean remainingToo = ofKnownType() && rule().subscription().remainingTermToo() == Known.YES;
    return instance.monthsToLastUntil(
        remainingToo ? today.plusMonths(leastMonths()) : today.plusDays(1));
  }

  boolean limitIsTheAccounts() {
    return rule().quota().scope() == QuotaScope.ACCOUNT;
  }

  Text typeName() {
    return rule().name();
  }

  /** Where the rules about its type are written. */
  String source() {
    return type.map(InstanceTypeRule::source).orElse("Book of regulations " + book);
  }
}
