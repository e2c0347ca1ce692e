package icp.instances.number;

import java.util.UUID;

/**
 * A filing at a revision, and the instance that it is to stand on.
 *
 * @param instanceId the instance; null where it does not matter
 */
public record Hold(UUID filingId, int revision, UUID instanceId) {}
