package icp.platform.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the broker does not answer. In place of Quarkus's own check, which asks a broker
 * that hangs for a minute: whoever probes would have given up, and each probe would hold a thread.
 */
@Readiness
@ApplicationScoped
class BrokerHealth implements HealthCheck {
  private static final int PATIENCE_MILLIS = 2_000;

  private final KafkaClients clients;
  private Admin admin;

  BrokerHealth(KafkaClients clients) {
    this.clients = clients;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("broker").status(answers()).build();
  }

  private boolean answers() {
    try {
      return !admin()
          .describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MILLIS))
          .nodes()
          .get(2L * PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = clients.admin();
    }
    return admin;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }
}
