package icp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/**
 * What the owner of a part found. No blocking finding means that the part is fit.
 *
 * @param filingId the filing
 * @param revision the revision that was examined; an answer for an older one changes nothing
 * @param part the part
 * @param findings everything that was seen
 * @param reference what the owner set aside for the filing, such as the service identification
 *     number, or null
 * @param book version of the regulations that were applied
 */
public record CheckAnswered(
    UUID filingId, int revision, Part part, List<Finding> findings, String reference, String book)
    implements Message {
  public CheckAnswered {
    findings = List.copyOf(findings);
  }

  /** Whether nothing that was found stops the filing. */
  @JsonIgnore
  public boolean fit() {
    return findings.stream().noneMatch(Finding::blocks);
  }
}
