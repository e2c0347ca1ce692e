package icp.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Random;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes data keys and opens them again. Made at start: a service without a keyset does not start.
 * Opening a key costs a few microseconds, so none is kept longer than it is used.
 */
@Singleton
@Startup
public class DataKeys {
  private static final String SETTING = "beian.sealing.keyset-location";
  private static final byte[] PURPOSE = "data-key".getBytes(UTF_8);
  private static final int KEY_BYTES = 32;

  private final Keyset keyset;

  DataKeys(SealingConfig config) {
    this(
        Keyset.read(
            config
                .keysetLocation()
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "missing: " + SETTING + ", which ./beian keyset make FILE makes")),
            SETTING));
  }

  DataKeys(Keyset keyset) {
    this.keyset = keyset;
  }

  /** A new key for what is an owner's. */
  public DataKey fresh(UUID owner) {
    byte[] key = Random.randBytes(KEY_BYTES);
    try {
      return new DataKey(owner, key, wrapped(owner, key));
    } catch (GeneralSecurityException e) {
      throw new SealedException("A data key cannot be made");
    }
  }

  /**
   * The key of an owner, from how it is kept.
   *
   * @throws SealedException if it is another owner's, or was wrapped by a key that is gone
   */
  public DataKey open(UUID owner, WrappedKey wrapped) {
    try {
      return new DataKey(owner, key(owner, wrapped), wrapped);
    } catch (GeneralSecurityException e) {
      throw doesNotOpen(owner, e);
    }
  }

  /**
   * The same key, wrapped by the primary key; empty if that is so already.
   *
   * @throws SealedException if it does not open
   */
  public Optional<WrappedKey> rewrapped(UUID owner, WrappedKey wrapped) {
    if (wrapped.keyId() == primary()) {
      return Optional.empty();
    }
    try {
      return Optional.of(wrapped(owner, key(owner, wrapped)));
    } catch (GeneralSecurityException e) {
      throw doesNotOpen(owner, e);
    }
  }

  /** The id of the key that wraps. */
  public long primary() {
    return Integer.toUnsignedLong(keyset.primary());
  }

  private WrappedKey wrapped(UUID owner, byte[] key) throws GeneralSecurityException {
    return new WrappedKey(primary(), keyset.seal(key, boundTo(owner)));
  }

  private byte[] key(UUID owner, WrappedKey wrapped) throws GeneralSecurityException {
    return keyset.open((int) wrapped.keyId(), wrapped.bytes(), boundTo(owner));
  }

  /** The reasons are ours and the cipher's own, which know nothing of what is sealed. */
  private static SealedException doesNotOpen(UUID owner, GeneralSecurityException e) {
    return new SealedException("The data key of " + owner + " does not open: " + e.getMessage());
  }

  private static byte[] boundTo(UUID owner) {
    return ByteBuffer.allocate(PURPOSE.length + 2 * Long.BYTES)
        .put(PURPOSE)
        .putLong(owner.getMostSignificantBits())
        .putLong(owner.getLeastSignificantBits())
        .array();
  }
}
