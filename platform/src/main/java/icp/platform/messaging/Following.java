package icp.platform.messaging;

import java.util.UUID;

/**
 * Which publications somebody follows: all, those of one key, or those of one account.
 *
 * @param key only those of it; null for any
 * @param owner only those of this account; null for anybody's
 */
public record Following(String key, UUID owner) {
  /** Everything. */
  public static Following all() {
    return new Following(null, null);
  }

  /** What concerns one thing. */
  public static Following key(String key) {
    return new Following(key, null);
  }

  /** What is one account's. */
  public static Following owner(UUID account) {
    return new Following(null, account);
  }

  boolean wants(Publication publication) {
    return (key == null || key.equals(publication.key()))
        && (owner == null || owner.equals(publication.owner()));
  }
}
