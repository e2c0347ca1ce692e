package icp.instances.catalogue;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which regulations are applied. */
@ConfigMapping(prefix = "beian.regulations")
interface RegulationsConfig {
  /** Folder of a newer book; without it, the one that comes with the suite. */
  Optional<Path> folder();
}
