package icp.documents.verification;

import java.util.UUID;

/**
 * A photo whose bytes are in the store already, and what was measured in it.
 *
 * @param verification as it was before the photo was read
 * @param fileId under which the bytes lie
 */
record Submission<T>(Verification verification, UUID fileId, Photographs.Taken<T> taken) {}
