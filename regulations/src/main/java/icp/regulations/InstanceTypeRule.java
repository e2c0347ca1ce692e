package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * What an instance of one type must meet, and how many websites it carries.
 *
 * <p>Source: the provider's overview of what to prepare before an ICP filing.
 *
 * @param publicBandwidth whether public network bandwidth must have been bought
 */
public record InstanceTypeRule(
    InstanceType code,
    Text name,
    SubscriptionRule subscription,
    Known publicBandwidth,
    Quota quota,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public InstanceTypeRule {
    Require.words(source, "source");
  }
}
