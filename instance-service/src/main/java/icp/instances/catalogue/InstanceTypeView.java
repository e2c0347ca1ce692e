package icp.instances.catalogue;

import icp.contracts.Text;
import icp.regulations.CountedTerm;
import icp.regulations.InstanceType;
import icp.regulations.InstanceTypeRule;
import icp.regulations.Known;
import icp.regulations.QuotaScope;
import icp.regulations.SubscriptionRule;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the table: what an instance of a type must meet, and how many websites it carries.
 */
@Schema(name = "InstanceTypeRule", description = "What an instance of a type must meet.")
record InstanceTypeView(
    InstanceType type,
    Text name,
    @Schema(description = "The requirement in words.") Text requirement,
    @Schema(description = "The limit in words.") Text quota,
    @Schema(minimum = "1") int leastMonths,
    CountedTerm counted,
    @Schema(description = "Whether what is left must be as long.") Known remainingTermToo,
    @Schema(description = "What the order must have cost in CNY.", nullable = true)
        BigDecimal leastOrderCny,
    Known payAsYouGo,
    Known publicBandwidth,
    @Schema(minimum = "1") int numbers,
    QuotaScope numbersPer,
    @Schema(maxLength = 500) String source) {

  static InstanceTypeView of(InstanceTypeRule rule) {
    SubscriptionRule subscription = rule.subscription();
    return new InstanceTypeView(
        rule.code(),
        rule.name(),
        RequirementWords.requirement(rule),
        RequirementWords.quota(rule),
        subscription.leastMonths(),
        subscription.counted(),
        subscription.remainingTermToo(),
        subscription.leastOrderCny().orElse(null),
        subscription.payAsYouGo(),
        rule.publicBandwidth(),
        rule.quota().numbers(),
        rule.quota().scope(),
        rule.source());
  }
}
