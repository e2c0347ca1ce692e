package icp.platform.audit;

import java.time.Instant;

/**
 * A checkpoint as it is told outside the database.
 *
 * @param hash in hex
 * @param keyId of the key that signed it
 * @param signature of a {@link Checkpoint} of these values
 */
record SignedCheckpoint(long number, String hash, Instant at, String keyId, byte[] signature) {
  Checkpoint checkpoint() {
    return new Checkpoint(number, hash, at);
  }

  /** Whether it is the service's own. */
  boolean isSignedBy(Signer signer) {
    return signature != null && signer.verifies(checkpoint(), keyId, signature);
  }
}
