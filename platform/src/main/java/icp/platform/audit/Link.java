package icp.platform.audit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One place of the chain.
 *
 * @param number from 1, without a gap
 * @param hash SHA-256
 */
record Link(long number, UUID entry, byte[] hash) {
  /** What the first link follows. */
  static final Link NONE = new Link(0, new UUID(0, 0), new byte[32]);

  /**
   * The link after this one.
   *
   * @param row the entry; null if it was gone before it was linked
   * @param signature of the row
   */
  Link next(UUID id, AuditEntry row, byte[] signature) {
    Canonical canonical = new Canonical().add(hash).add(number + 1).add(id);
    if (row != null) {
      row.to(canonical);
      canonical.add(signature);
    }
    return new Link(number + 1, id, sha256(canonical.bytes()));
  }

  String hex() {
    return HexFormat.of().formatHex(hash);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
