package icp.suite;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * The keys that wrap data keys and those of files, as the services read them: a keyset of Tink's,
 * in JSON and in clear. The primary key wraps; the others open what they wrapped once.
 */
final class Keyset {

  private Keyset() {}

  /** One new key. */
  static String fresh() {
    return text(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  /** And a new key, which wraps nothing yet: each replica must be able to open by it before. */
  static String added(String keyset) {
    return text(
        () ->
            KeysetHandle.newBuilder(read(keyset))
                .addEntry(
                    KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())
                .build());
  }

  /** The newest key becomes the primary one. */
  static String promoted(String keyset) {
    return text(
        () -> {
          var keys = KeysetHandle.newBuilder(read(keyset));
          keys.getAt(keys.size() - 1).makePrimary();
          return keys.build();
        });
  }

  /** The primary key alone. */
  static String trimmed(String keyset) {
    return text(
        () ->
            KeysetHandle.newBuilder()
                .addEntry(
                    KeysetHandle.importKey(read(keyset).getPrimary().getKey())
                        .withFixedId(read(keyset).getPrimary().getId())
                        .makePrimary())
                .build());
  }

  private static KeysetHandle read(String keyset) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
  }

  private static String text(Keys keys) {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.serializeKeyset(keys.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      // Without its cause, which may quote the keys.
      throw new SuiteException("The file holds no keyset.");
    }
  }

  private interface Keys {
    KeysetHandle get() throws GeneralSecurityException;
  }
}
