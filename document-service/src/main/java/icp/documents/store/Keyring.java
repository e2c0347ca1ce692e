package icp.documents.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The keys that wrap the files' own keys. Each file is sealed by a fresh AES-256-GCM key of its
 * own; that key is wrapped by the keyring's primary key and travels with the file. A key that was
 * the primary once opens its files for as long as it stays in the keyring.
 */
final class Keyring {
  private static final int FILE_KEY_BYTES = 32;

  private final KeysetHandle keys;
  private final Aead wrapping;

  private Keyring(KeysetHandle keys) throws GeneralSecurityException {
    this.keys = keys;
    this.wrapping = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /**
   * Reads a keyset of Tink's, in JSON and in clear.
   *
   * @throws IllegalStateException if there is none; says so without showing what the file holds
   */
  static Keyring read(Path file) {
    try {
      AeadConfig.register();
      return new Keyring(
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), InsecureSecretKeyAccess.get()));
    } catch (IOException e) {
      throw new IllegalStateException(
          "beian.documents.keyset-location names a file that cannot be read.");
    } catch (GeneralSecurityException | RuntimeException e) {
      // Without its cause, which may quote the file.
      throw new IllegalStateException(
          "The file that beian.documents.keyset-location names holds no keys for AES-GCM;"
              + " ./beian keyset make FILE makes a good one.");
    }
  }

  byte[] seal(UUID file, byte[] clear) throws GeneralSecurityException {
    byte[] key = Random.randBytes(FILE_KEY_BYTES);
    return wrapped(file, key, new AesGcmJce(key).encrypt(clear, Envelope.boundTo(file)));
  }

  byte[] open(UUID file, byte[] sealed) throws GeneralSecurityException {
    Envelope envelope = Envelope.of(sealed);
    return new AesGcmJce(key(file, envelope)).decrypt(envelope.body(), Envelope.boundTo(file));
  }

  /** The same file with its key wrapped by the primary key; empty if that is so already. */
  Optional<byte[]> rewrap(UUID file, byte[] sealed) throws GeneralSecurityException {
    Envelope envelope = Envelope.of(sealed);
    return envelope.keyId() == primary()
        ? Optional.empty()
        : Optional.of(wrapped(file, key(file, envelope), envelope.body()));
  }

  private byte[] wrapped(UUID file, byte[] key, byte[] body) throws GeneralSecurityException {
    int id = primary();
    return new Envelope(id, wrapping.encrypt(key, Envelope.boundTo(file, id)), body).bytes();
  }

  private byte[] key(UUID file, Envelope envelope) throws GeneralSecurityException {
    int id = envelope.keyId();
    if (IntStream.range(0, keys.size()).noneMatch(i -> keys.getAt(i).getId() == id)) {
      throw new GeneralSecurityException(
          "wrapped by key " + Integer.toUnsignedString(id) + ", which is not in the keyset");
    }
    return wrapping.decrypt(envelope.wrappedKey(), Envelope.boundTo(file, id));
  }

  private int primary() {
    return keys.getPrimary().getId();
  }
}
