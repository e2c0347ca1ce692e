package icp.platform.sealing;

/**
 * A table that keeps wrapped data keys, in columns {@code wrapped_key} and {@code key_id}; a bean
 * for each, so that no key is forgotten when the keyset changes.
 */
public interface KeyTable {
  /** Its name. */
  String table();

  /** The column with the key's owner, a UUID of no other row, along which an index lies. */
  String owner();
}
