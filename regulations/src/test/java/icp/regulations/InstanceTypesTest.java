package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the overview the product is built from, row by row. */
class InstanceTypesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Type, least months, which term, price, remaining term too, bandwidth, quota, its scope. */
  private static final String TABLE =
      """
      ECS                       3 SUBSCRIPTION       -     YES     YES 5 INSTANCE
      WEB_HOSTING               3 SUBSCRIPTION       -     UNKNOWN NO  5 INSTANCE
      SIMPLE_APPLICATION_SERVER 3 SUBSCRIPTION       -     UNKNOWN NO  5 INSTANCE
      ELASTIC_WEB_HOSTING       6 SUBSCRIPTION       -     YES     NO  5 ACCOUNT
      MARKETPLACE_WEBSITE      12 FIRST_SUBSCRIPTION 99.00 UNKNOWN NO  1 INSTANCE
      NAT_GATEWAY               1 SUBSCRIPTION       -     UNKNOWN NO  2 INSTANCE
      IPV6_TRANSLATION          1 SUBSCRIPTION       -     UNKNOWN NO  2 INSTANCE
      EDGE_NODE_SERVICE         3 SUBSCRIPTION       -     UNKNOWN NO  5 INSTANCE
      """;

  private final Book book = Book.bundled();

  @Test
  void areThoseOfTheOverview() {
    String table =
        Arrays.stream(InstanceType.values()).map(this::row).collect(Collectors.joining("\n"));

    assertThat(table).isEqualTo(TABLE.strip().replaceAll(" +", " "));
  }

  @Test
  void refusePayAsYouGo() {
    assertThat(book.instanceTypes(TODAY))
        .hasSize(8)
        .allMatch(rule -> rule.subscription().payAsYouGo() == Known.NO);
  }

  @Test
  void areUnknownBeforeTheOverviewWasWritten() {
    assertThat(book.instanceType(InstanceType.ECS, LocalDate.of(2010, 1, 1))).isEmpty();
  }

  private String row(InstanceType type) {
    InstanceTypeRule rule = book.instanceType(type, TODAY).orElseThrow();
    SubscriptionRule subscription = rule.subscription();
    String price = subscription.leastOrderCny().map(Object::toString).orElse("-");
    return "%s %d %s %s %s %s %d %s"
        .formatted(
            type,
            subscription.leastMonths(),
            subscription.counted(),
            price,
            subscription.remainingTermToo(),
            rule.publicBandwidth(),
            rule.quota().numbers(),
            rule.quota().scope());
  }
}
