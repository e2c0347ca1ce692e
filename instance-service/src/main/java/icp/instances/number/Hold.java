package icp.instances.number;

import java.util.List;
import java.util.UUID;

/**
 * A website of a filing at a revision, and the instance that it is to stand on.
 *
 * @param place the website's place in the filing; null for all of them
 * @param instanceId the instance; null where it does not matter
 * @param accountId whose filing it is; null where it does not matter
 */
public record Hold(UUID filingId, Integer place, int revision, UUID instanceId, UUID accountId) {
  /** All that a filing holds. */
  public static Hold ofFiling(UUID filingId, int revision) {
    return new Hold(filingId, null, revision, null, null);
  }

  /** What of it stands at one place. */
  public Hold at(int one) {
    return new Hold(filingId, one, revision, instanceId, accountId);
  }

  /** Where its unused numbers are looked for. */
  List<UUID> source() {
    return List.of(instanceId, accountId);
  }
}
