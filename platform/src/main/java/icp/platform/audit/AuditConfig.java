package icp.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the service keeps its audit. */
@ConfigMapping(prefix = "beian.audit")
interface AuditConfig {
  /**
   * The file with the key that signs, as {@code ./beian audit key FILE} makes it. Production does
   * not start without; elsewhere a key is made up that is forgotten when the service ends.
   */
  Optional<Path> keyLocation();

  /** How long after an entry a checkpoint is made at the latest. */
  @WithDefault("60s")
  Duration checkpointAfter();

  /** After how many entries a checkpoint is made at the latest, from 1. */
  @WithDefault("1000")
  int checkpointRows();
}
