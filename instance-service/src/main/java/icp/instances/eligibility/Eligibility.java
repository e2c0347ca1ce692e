package icp.instances.eligibility;

import icp.contracts.Finding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an instance can carry one more filing, and everything that was seen.
 *
 * @param eligible whether nothing stands against it
 * @param findings everything that was seen, each with what to do about it
 * @param book version of the regulations that were applied
 */
@Schema(description = "Whether an instance can carry one more filing, and everything seen.")
public record Eligibility(
    boolean eligible,
    @Schema(maxItems = 20) List<Finding> findings,
    @Schema(maxLength = 40) String book) {

  static Eligibility of(List<Finding> findings, String book) {
    return new Eligibility(findings.stream().noneMatch(Finding::blocks), findings, book);
  }
}
