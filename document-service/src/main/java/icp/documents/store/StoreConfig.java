package icp.documents.store;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept, and what they are sealed with. {@link Stores} says what must be given. */
@ConfigMapping(prefix = "beian.documents")
interface StoreConfig {
  /** A folder that is this service's alone, and that all its replicas share. */
  Optional<Path> folder();

  /** A file with the keys that wrap the files' own: a keyset of Tink's, in JSON and in clear. */
  Optional<Path> keysetLocation();
}
