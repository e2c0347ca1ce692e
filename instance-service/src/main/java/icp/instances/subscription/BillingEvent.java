package icp.instances.subscription;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to an instance, as billing told it.
 *
 * @param instanceId the instance, whether or not its purchase was told already
 * @param sequence its place among the instance's events, 1 or more
 * @param at when it happened
 * @param recordedAt when it was heard
 */
public record BillingEvent(
    UUID id, UUID instanceId, long sequence, Instant at, Instant recordedAt, Told told) {
  /** Whether another tells the same; when it was heard does not matter. */
  public boolean same(BillingEvent other) {
    return sequence == other.sequence && at.equals(other.at) && told.equals(other.told);
  }
}
