package icp.documents.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How verifications go. */
@ConfigMapping(prefix = "beian.verification")
interface VerificationConfig {
  /** How long a verification waits for its photo. */
  @WithDefault("P1D")
  Duration lifetime();
}
