package icp.documents.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The face engine. Without one, every photo goes to a reviewer. */
@ConfigMapping(prefix = "beian.face")
interface FaceConfig {
  /** Where it is asked. */
  Optional<URI> url();

  /** Sent to it as a bearer token. */
  Optional<String> token();

  /** How long an answer may take in all. */
  @WithDefault("10s")
  Duration timeout();
}
