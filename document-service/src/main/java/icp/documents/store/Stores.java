package icp.documents.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the store; made at start, so that a folder that cannot be used stops the service. */
final class Stores {
  private Stores() {}

  @Produces
  @Singleton
  @Startup
  static FileStore store(StoreConfig config) {
    return new DiskFileStore(config.folder());
  }
}
