package icp.instances.inventory;

import icp.instances.eligibility.Eligibility;
import icp.instances.subscription.Billing;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Term;
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
    @Schema(description = "Its name in the provider's feed, or null.", nullable = true)
        String providerId,
    Billing billing,
    LocalDate startsOn,
    @Schema(description = "First day on which it is no longer paid for.", nullable = true)
        LocalDate expiresOn,
    @Schema(description = "Months of the first subscription.", nullable = true) Integer firstMonths,
    @Schema(description = "Months of all subscriptions.", nullable = true) Integer totalMonths,
    @Schema(description = "What the order cost in CNY.", nullable = true) BigDecimal orderAmount,
    @Schema(minimum = "0") int publicBandwidthMbps,
    @Schema(description = "Public addresses; null when not told.", maxItems = 64, nullable = true)
        List<String> addresses,
    @Schema(description = "Whether it is tried out and was not paid for.") boolean trial,
    Instant createdAt,
    @Schema(description = "When it was given up.", nullable = true) Instant releasedAt,
    @Schema(description = "Null when the regulations do not know its type.", nullable = true)
        NumbersView numbers,
    Eligibility eligibility) {

  static InstanceView of(Instance instance, NumbersView numbers, Eligibility eligibility) {
    Term term = instance.term();
    return new InstanceView(
        instance.id(),
        instance.accountId(),
        instance.type(),
        instance.region(),
        instance.providerId(),
        term.billing(),
        term.startsOn(),
        term.expiresOn(),
        term.firstMonths(),
        term.totalMonths(),
        instance.orderAmount(),
        instance.publicBandwidthMbps(),
        instance.addresses().orElse(null),
        instance.trial(),
        instance.createdAt(),
        instance.releasedAt(),
        numbers,
        eligibility);
  }
}
