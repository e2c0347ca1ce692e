package icp.filings.webhook;

import icp.platform.testing.TestKeysets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/** Keys of this run, and receivers on the loopback. */
public class WebhookSettings implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "beian.webhooks.keyset-location", keyset().toString(),
        "beian.webhooks.http-hosts", "127.0.0.1",
        "beian.webhooks.patience", "8s",
        // Whatever comes is sent because something woke the loop.
        "beian.webhooks.poll", "1h");
  }

  static Path keyset() {
    return TestKeysets.written(TestKeysets.fresh());
  }

  @Override
  public void stop() {
    // The file goes with the JVM.
  }
}
