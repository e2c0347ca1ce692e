package icp.platform.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/**
 * The keys of a service, from a file. The primary key seals; every key that is still there opens
 * what it sealed once.
 */
public final class Keyset {
  private final KeysetHandle keys;
  private final Aead aead;

  private Keyset(KeysetHandle keys) throws GeneralSecurityException {
    this.keys = keys;
    this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /**
   * Reads a keyset of Tink's, in JSON and in clear.
   *
   * @param setting the setting that names the file, for the message
   * @throws IllegalStateException if there is none; says so without showing what the file holds
   */
  public static Keyset read(Path file, String setting) {
    try {
      AeadConfig.register();
      return new Keyset(
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), InsecureSecretKeyAccess.get()));
    } catch (IOException e) {
      throw new IllegalStateException(setting + " names a file that cannot be read.");
    } catch (GeneralSecurityException | RuntimeException e) {
      // Without its cause, which may quote the file.
      throw new IllegalStateException(
          "The file that "
              + setting
              + " names holds no keys for AES-GCM; ./beian keyset make FILE makes a good one.");
    }
  }

  /** The id of the key that seals; its 32 bits are unsigned. */
  public int primary() {
    return keys.getPrimary().getId();
  }

  /** Seals by the primary key. */
  public byte[] seal(byte[] clear, byte[] boundTo) throws GeneralSecurityException {
    return aead.encrypt(clear, boundTo);
  }

  /**
   * Opens what was sealed for the same.
   *
   * @param key the id of the key that sealed it
   * @throws GeneralSecurityException if that key is gone, or it was sealed for something else
   */
  public byte[] open(int key, byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
    if (IntStream.range(0, keys.size()).noneMatch(i -> keys.getAt(i).getId() == key)) {
      throw new GeneralSecurityException(
          "wrapped by key " + Integer.toUnsignedString(key) + ", which is not in the keyset");
    }
    return open(sealed, boundTo);
  }

  /** Opens what any key of the keyset sealed for the same. */
  public byte[] open(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
    return aead.decrypt(sealed, boundTo);
  }
}
