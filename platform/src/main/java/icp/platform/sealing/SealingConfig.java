package icp.platform.sealing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What personal data is sealed with. No service starts without. */
@ConfigMapping(prefix = "beian.sealing")
interface SealingConfig {
  /** A file with the keys that wrap data keys: a keyset of Tink's, in JSON and in clear. */
  Optional<Path> keysetLocation();
}
