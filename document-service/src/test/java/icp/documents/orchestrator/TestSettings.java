package icp.documents.orchestrator;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Settings of a test that plays orchestrator and provider on one port. */
public record TestSettings(URI url, Duration timeout, Optional<String> scope)
    implements OrchestratorConfig {

  /** On a port of this machine. */
  public static TestSettings on(int port, Duration timeout) {
    return new TestSettings(URI.create("http://127.0.0.1:" + port), timeout, Optional.empty());
  }

  /** What asks there. */
  public Orchestrator orchestrator(Clock clock) {
    Exchange exchange = new Exchange(this);
    return new Orchestrator(this, exchange, new ServiceToken(this, exchange, clock));
  }

  @Override
  public URI tokenUrl() {
    return url.resolve("/tokens");
  }

  @Override
  public String clientId() {
    return "documents:1";
  }

  @Override
  public String clientSecret() {
    return "s e+cret";
  }

  @Override
  public Duration connectTimeout() {
    return timeout;
  }
}
