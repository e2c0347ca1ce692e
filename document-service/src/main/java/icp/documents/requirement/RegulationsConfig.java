package icp.documents.requirement;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which book of regulations applies. */
@ConfigMapping(prefix = "beian.regulations")
interface RegulationsConfig {
  /** A folder with a newer book than the bundled one. */
  Optional<Path> folder();
}
