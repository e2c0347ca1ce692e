package icp.documents.orchestrator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where filing-orchestrator is, and as whom this service asks it. */
@ConfigMapping(prefix = "beian.orchestrator")
public interface OrchestratorConfig {
  /** Its address, without a path. */
  @WithDefault("http://127.0.0.1:8080")
  URI url();

  /** The token endpoint of the provider that signs this service in. */
  URI tokenUrl();

  /** What the provider knows this service by. */
  String clientId();

  /** What proves it. */
  String clientSecret();

  /** What to ask a token for, where the provider wants to be told. */
  Optional<String> scope();

  /** How long a connection may take, to either. */
  @WithDefault("2s")
  Duration connectTimeout();

  /** How long an answer of either may take in all. */
  @WithDefault("5s")
  Duration timeout();
}
