package icp.documents.store;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where files are kept. */
@ConfigMapping(prefix = "beian.documents")
interface StoreConfig {
  /** A folder that is this service's alone, and that all its replicas share. */
  Path folder();
}
