package icp.instances.eligibility;

import icp.contracts.Finding;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an instance can carry one more filing, and everything that was seen.
 *
 * @param eligible whether nothing stands against it
 * @param findings everything that was seen, each with what to do about it
 * @param eligibleUntil the last day on which it can, when nothing changes; null if there is no end,
 *     or if it cannot today
 * @param afterRenewalOf the fewest months to renew by for it to be eligible; null if it is, or if
 *     no renewal alone would do
 * @param book version of the regulations that were applied
 */
@Schema(description = "Whether an instance can carry one more filing, and everything seen.")
public record Eligibility(
    boolean eligible,
    @Schema(maxItems = 20) List<Finding> findings,
    @Schema(description = "Last day on which it can, if nothing changes.", nullable = true)
        LocalDate eligibleUntil,
    @Schema(description = "Months to renew by for it to be eligible.", nullable = true)
        Integer afterRenewalOf,
    @Schema(maxLength = 40) String book) {

  static Eligibility of(
      List<Finding> findings, LocalDate eligibleUntil, Integer afterRenewalOf, String book) {
    boolean eligible = findings.stream().noneMatch(Finding::blocks);
    return new Eligibility(
        eligible,
        findings,
        eligible ? eligibleUntil : null,
        eligible ? null : afterRenewalOf,
        book);
  }
}
