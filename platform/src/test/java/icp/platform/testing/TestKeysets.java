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
  private static final Path OF_THIS_RUN = written(fresh());

  private TestKeysets() {}

  /** The file with the keys that all tests of this run share. */
  public static Path ofThisRun() {
    return OF_THIS_RUN;
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
