package icp.documents.store;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import icp.platform.sealing.Keyset;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that wrap the files' own keys. Each file is sealed by a fresh AES-256-GCM key of its
 * own; that key is wrapped by the keyring's primary key and travels with the file. A key that was
 * the primary once opens its files for as long as it stays in the keyring.
 */
final class Keyring {
  private static final int FILE_KEY_BYTES = 32;

  private final Keyset keys;

  private Keyring(Keyset keys) {
    this.keys = keys;
  }

  /**
   * Reads a keyset of Tink's, in JSON and in clear.
   *
   * @throws IllegalStateException if there is none; says so without showing what the file holds
   */
  static Keyring read(Path file) {
    return new Keyring(Keyset.read(file, "beian.documents.keyset-location"));
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
    return envelope.keyId() == keys.primary()
        ? Optional.empty()
        : Optional.of(wrapped(file, key(file, envelope), envelope.body()));
  }

  private byte[] wrapped(UUID file, byte[] key, byte[] body) throws GeneralSecurityException {
    int id = keys.primary();
    return new Envelope(id, keys.seal(key, Envelope.boundTo(file, id)), body).bytes();
  }

  private byte[] key(UUID file, Envelope envelope) throws GeneralSecurityException {
    int id = envelope.keyId();
    return keys.open(id, envelope.wrappedKey(), Envelope.boundTo(file, id));
  }
}
