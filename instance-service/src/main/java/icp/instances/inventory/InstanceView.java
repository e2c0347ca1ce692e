package icp.instances.inventory;

import icp.instances.eligibility.Eligibility;
import icp.instances.subscription.Billing;
import icp.instances.subscription.Instance;
import icp.regulations.InstanceType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instance with everything that is known of it. */
@Schema(name = "Instance", description = "A hosting instance, and whether it can carry a filing.")
record InstanceView(
    UUID id,
    UUID accountId,
    InstanceType type,
    @Schema(maxLength = 40) String region,
    Billing billing,
    LocalDate startsOn,
    @Schema(description = "First day on which it is no longer paid for.", nullable = true)
        LocalDate expiresOn,
    @Schema(description = "Months of all subscriptions.", nullable = true) Integer totalMonths,
    @Schema(description = "What the order cost in CNY.", nullable = true) BigDecimal orderAmount,
    @Schema(minimum = "0") int publicBandwidthMbps,
    Instant createdAt,
    @Schema(description = "When it was given up.", nullable = true) Instant releasedAt,
    @Schema(description = "The first subscription and every renewal.", maxItems = 1000)
        List<TermView> terms,
    @Schema(description = "Null when the regulations do not know its type.", nullable = true)
        NumbersView numbers,
    Eligibility eligibility) {

  static InstanceView of(
      Instance instance, List<TermView> terms, NumbersView numbers, Eligibility eligibility) {
    return new InstanceView(
        instance.id(),
        instance.accountId(),
        instance.type(),
        instance.region(),
        instance.billing(),
        instance.startsOn(),
        instance.expiresOn(),
        instance.totalMonths(),
        instance.orderAmount(),
        instance.publicBandwidthMbps(),
        instance.createdAt(),
        instance.releasedAt(),
        terms,
        numbers,
        eligibility);
  }
}
