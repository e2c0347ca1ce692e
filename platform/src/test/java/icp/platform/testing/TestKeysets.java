package icp.platform.testing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Keysets as they are made in production, each in a file that goes with the JVM. */
public final class TestKeysets {
  /** A test's classes are loaded anew for each start of the application; the database stays. */
  private static final String PROPERTY = "icp.testing.keyset";

  private TestKeysets() {}

  /** The file with the two keys that all tests of this run share; the newer wraps. */
  public static Path ofThisRun() {
    synchronized (System.getProperties()) {
      if (System.getProperty(PROPERTY) == null) {
        System.setProperty(PROPERTY, written(rotated(fresh())).toString());
      }
      return Path.of(System.getProperty(PROPERTY));
    }
  }

  /** One new key. */
  public static KeysetHandle fresh() {
    return made(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  /** The same keys, and a new one in front, which is the primary. */
  public static KeysetHandle rotated(KeysetHandle keys) {
    return made(
        () ->
            KeysetHandle.newBuilder(keys)
                .addEntry(
                    KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
  }

  /** The same keys as they were before the newest became the primary. */
  public static KeysetHandle rotatedBack(KeysetHandle keys) {
    return made(
        () -> {
          KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
          builder.getAt(0).makePrimary();
          return builder.build();
        });
  }

  /** Those in a file. */
  public static KeysetHandle read(Path file) {
    return made(
        () -> {
          try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), InsecureSecretKeyAccess.get());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The primary key alone. */
  public static KeysetHandle trimmed(KeysetHandle keys) {
    return made(
        () ->
            KeysetHandle.newBuilder()
                .addEntry(
                    KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .makePrimary())
                .build());
  }

  /** A file with these keys. */
  public static Path written(KeysetHandle keys) {
    try {
      Path file = Files.createTempFile("keyset", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(
          file,
          made(
              () ->
                  TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T made(Making<T> making) {
    try {
      AeadConfig.register();
      return making.make();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Making<T> {
    T make() throws GeneralSecurityException;
  }
}
