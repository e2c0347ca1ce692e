package icp.instances.number;

import java.util.List;
import java.util.UUID;

/**
 * A filing at a revision, and the instance that it is to stand on.
 *
 * @param instanceId the instance; null where it does not matter
 * @param accountId whose filing it is; null where it does not matter
 */
public record Hold(UUID filingId, int revision, UUID instanceId, UUID accountId) {
  /** Where its unused numbers are looked for. */
  List<UUID> source() {
    return List.of(instanceId, accountId);
  }
}
