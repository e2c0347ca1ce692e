package icp.documents.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the store; made at start, so that one that cannot be used stops the service. */
final class Stores {
  private Stores() {}

  @Produces
  @Singleton
  @Startup
  static EncryptedFileStore store(StoreConfig config, S3Config s3) {
    StoreSettings.require(config, s3);
    Keyring keys = Keyring.read(config.keysetLocation().orElseThrow());
    return new EncryptedFileStore(
        config.folder().<FileStore>map(DiskFileStore::new).orElseGet(() -> Buckets.open(s3)), keys);
  }

  static void close(@Disposes EncryptedFileStore store) {
    store.close();
  }
}
