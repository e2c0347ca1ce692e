package icp.filings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Phones are simulated, administrations say what the test has them say, and nothing happens by
 * itself: the test fires deadlines and sends codes when it wants them. What is committed need not
 * survive a power cut here.
 */
public class Simulators implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.scheduler.enabled", "false",
        "beian.sms.simulator", "true",
        "quarkus.log.category.\"icp.filings.incident\".level", "ERROR",
        "quarkus.datasource.jdbc.additional-jdbc-properties.options", "-c synchronous_commit=off");
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
