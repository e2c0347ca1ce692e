package icp.filings.administration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How provincial administrations are reached. */
@ConfigMapping(prefix = "beian.administration")
interface AdministrationConfig {
  /** Where orders are handed in; absent: they wait. */
  Optional<URI> address();

  /** What the gateway knows this service by. */
  Optional<String> token();

  /** Signs the results that come back, 32 characters or more; absent: none is taken. */
  Optional<String> secret();

  /** Whether administrations are simulated; never in production. */
  @WithDefault("false")
  boolean simulator();

  /** How long the gateway is waited for. */
  @WithDefault("10s")
  Duration patience();

  /** How often orders that are to be sent are looked for. */
  @WithDefault("1s")
  String every();
}
