package icp.filings.webhook;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Receivers on the loopback. */
public class WebhookSettings implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "beian.webhooks.http-hosts", "127.0.0.1",
        "beian.webhooks.patience", "8s",
        // Whatever comes is sent because something woke the loop.
        "beian.webhooks.poll", "1h");
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
