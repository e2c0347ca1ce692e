package icp.instances.eligibility;

import icp.contracts.Text;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Term;
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
 * @param term how it is paid for, or would be; null without instance
 * @param type what an instance of its type must meet; empty when the book does not know
 * @param region where it is; empty when the book does not know
 * @param numbersLeft how many service identification numbers a filing could still have of it
 * @param today the day in mainland China
 * @param book version of the book
 */
record Candidate(
    Instance instance,
    Term term,
    Optional<InstanceTypeRule> type,
    Optional<Region> region,
    int numbersLeft,
    LocalDate today,
    String book) {

  static Candidate unknown(LocalDate today, String book) {
    return new Candidate(null, null, Optional.empty(), Optional.empty(), 0, today, book);
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
    return term.subscribed() && !term.expired(today);
  }

  boolean onlyFirstCounts() {
    return rule().subscription().counted() == CountedTerm.FIRST_SUBSCRIPTION;
  }

  boolean expiresWithin(int days) {
    return term.expiresOn().isBefore(today.plusDays(days)) && monthsToRenew() == 0;
  }

  int countedMonths() {
    return onlyFirstCounts() ? term.firstMonths() : term.totalMonths();
  }

  int leastMonths() {
    return rule().subscription().leastMonths();
  }

  /** The fewest months to renew by for it to run, and to last as long as its type asks. */
  int monthsToRenew() {
    return term.monthsToLastUntil(
        remainingTermToo() ? today.plusMonths(leastMonths()) : today.plusDays(1));
  }

  private boolean remainingTermToo() {
    return ofKnownType() && rule().subscription().remainingTermToo() == Known.YES;
  }

  /** The last day on which its subscription is still long enough, where it has one. */
  Optional<LocalDate> lastGoodDay() {
    return known() && term.subscribed()
        ? Optional.of(term.lastDayWith(remainingTermToo() ? leastMonths() : 0))
        : Optional.empty();
  }

  /** How many months its subscription lacks; empty where no renewal brings anything. */
  Optional<Integer> monthsLacking() {
    if (!ofKnownType() || !term.subscribed()) {
      return Optional.empty();
    }
    int months = Math.max(monthsToRenew(), onlyFirstCounts() ? 0 : leastMonths() - countedMonths());
    return Optional.of(months).filter(some -> some > 0);
  }

  Candidate renewed(int months) {
    return new Candidate(instance, term.renewed(months), type, region, numbersLeft, today, book);
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
