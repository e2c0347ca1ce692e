package icp.embedded;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks a broker whether it is registered and serves, which comes later than the open port. */
final class BrokerProbe {

  private static final int MILLIS = 3_000;

  private BrokerProbe() {}

  static boolean answers(int port) {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    // Kafka looks up its own classes there; under Quarkus the thread may carry another loader.
    thread.setContextClassLoader(Admin.class.getClassLoader());
    try (var admin = Admin.create(settings(port))) {
      var nodes = admin.describeCluster().nodes().get(MILLIS, TimeUnit.MILLISECONDS);
      return nodes.stream().anyMatch(node -> node.port() == port);
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      thread.interrupt();
      return false;
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private static Map<String, Object> settings(int port) {
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
        "127.0.0.1:" + port,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        MILLIS,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
        MILLIS,
        AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
        false);
  }
}
