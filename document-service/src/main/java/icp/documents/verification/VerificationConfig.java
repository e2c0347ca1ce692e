package icp.documents.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How verifications go. */
@ConfigMapping(prefix = "beian.verification")
interface VerificationConfig {
  /** How long a backdrop may be used: it has to be printed. */
  @WithDefault("P7D")
  Duration lifetime();

  /** How long the captures of a face may take: who has to answer at once cannot prepare a film. */
  @WithDefault("PT15M")
  Duration challengeLifetime();
}
