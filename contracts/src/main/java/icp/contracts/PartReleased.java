package icp.contracts;

import java.util.UUID;

/**
 * A filing has left the path: what the part's owner set aside for this or an earlier revision goes
 * back.
 *
 * @param filingId the filing
 * @param revision the revision that ended
 * @param part the part whose owner is to let go
 */
public record PartReleased(UUID filingId, int revision, Part part) implements Message {}
