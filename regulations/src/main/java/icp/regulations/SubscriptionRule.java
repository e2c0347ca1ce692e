package icp.regulations;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What must have been bought before an instance carries a filing.
 *
 * @param leastMonths how long the subscription must run
 * @param counted which subscription is measured
 * @param remainingTermToo whether what is left of it must be as long; if so, renew before filing
 * @param leastOrderCny what the order must have cost, where a price is asked
 * @param payAsYouGo whether an instance without subscription is accepted instead
 */
public record SubscriptionRule(
    int leastMonths,
    CountedTerm counted,
    Known remainingTermToo,
    Optional<BigDecimal> leastOrderCny,
    Known payAsYouGo) {
  public SubscriptionRule {
    Require.atLeastOne(leastMonths, "least-months");
    Require.that(
        leastOrderCny.map(price -> price.signum() > 0).orElse(true),
        "`least-order-cny` must be more than 0: leave it out where no price is asked");
  }
}
