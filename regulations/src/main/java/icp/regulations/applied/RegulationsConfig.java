package icp.regulations.applied;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which book of regulations is applied. */
@ConfigMapping(prefix = "beian.regulations")
public interface RegulationsConfig {
  /** Folder of a newer book that an operator mounted; without it, the one that comes along. */
  Optional<Path> folder();
}
