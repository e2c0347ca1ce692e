package icp.instances.number;

import java.util.Map;
import java.util.UUID;

/**
 * How many numbers are taken.
 *
 * @param takenByScope taken slots of each scope
 * @param unusedByInstance numbers of each instance that its applicant asked for and no filing uses
 */
public record Usage(Map<String, Integer> takenByScope, Map<UUID, Integer> unusedByInstance) {
  /** Taken slots of a scope. */
  public int taken(NumberScope scope) {
    return takenByScope.getOrDefault(scope.key(), 0);
  }

  /** Free slots of a scope. */
  public int free(NumberScope scope) {
    return Math.max(0, scope.limit() - taken(scope));
  }

  /** How many more filings the instance could carry: by free slots and by unused numbers. */
  public int leftForFilings(UUID instance, NumberScope scope) {
    return free(scope) + unused(instance);
  }

  /** Numbers of an instance that its applicant asked for and no filing uses. */
  public int unused(UUID instance) {
    return unusedByInstance.getOrDefault(instance, 0);
  }
}
