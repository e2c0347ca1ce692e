package icp.documents.orchestrator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where filing-orchestrator is. */
@ConfigMapping(prefix = "beian.orchestrator")
public interface OrchestratorConfig {
  /** Its address, without a path. */
  @WithDefault("http://127.0.0.1:8080")
  URI url();

  /** How long a connection may take. */
  @WithDefault("2s")
  Duration connectTimeout();

  /** How long an answer may take in all. */
  @WithDefault("5s")
  Duration timeout();
}
