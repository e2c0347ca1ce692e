package icp.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The key of one owner's data, AES-256-GCM. In memory only, and for as long as it is used: {@link
 * DataKeys} makes it and opens it again.
 */
public final class DataKey {
  static final byte VERSION = 1;

  private final UUID owner;
  private final WrappedKey wrapped;
  private final AesGcmJce cipher;

  DataKey(UUID owner, byte[] key, WrappedKey wrapped) throws GeneralSecurityException {
    this.owner = owner;
    this.wrapped = wrapped;
    this.cipher = new AesGcmJce(key);
  }

  /** Whose data it seals. */
  public UUID owner() {
    return owner;
  }

  /** As it is to be kept. */
  public WrappedKey wrapped() {
    return wrapped;
  }

  /**
   * Seals bytes for a place: 29 bytes more than they are.
   *
   * @return null for null
   */
  public byte[] seal(Place place, byte[] clear) {
    if (clear == null) {
      return null;
    }
    try {
      byte[] sealed = cipher.encrypt(clear, place.bytes());
      byte[] versioned = new byte[1 + sealed.length];
      versioned[0] = VERSION;
      System.arraycopy(sealed, 0, versioned, 1, sealed.length);
      return versioned;
    } catch (GeneralSecurityException e) {
      throw new SealedException("A value cannot be sealed: " + place);
    }
  }

  /**
   * Opens what was sealed for the same place by this key.
   *
   * @return null for null
   * @throws SealedException if it was sealed for another place or by another key, or is changed
   */
  public byte[] open(Place place, byte[] sealed) {
    if (sealed == null) {
      return null;
    }
    try {
      if (sealed.length == 0 || sealed[0] != VERSION) {
        throw new SealedException("A value is sealed in a way that is not known: " + place);
      }
      return cipher.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), place.bytes());
    } catch (GeneralSecurityException e) {
      throw new SealedException("A sealed value does not open: " + place);
    }
  }

  /** Seals text; null for null. */
  public byte[] sealText(Place place, String clear) {
    return clear == null ? null : seal(place, clear.getBytes(UTF_8));
  }

  /** Opens text; null for null. See {@link #open}. */
  public String openText(Place place, byte[] sealed) {
    return sealed == null ? null : new String(open(place, sealed), UTF_8);
  }
}
