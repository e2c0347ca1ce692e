package icp.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the relay, a subscription or a broadcast is not getting through, or has ended.
 */
@Readiness
@ApplicationScoped
class MessagingHealth implements HealthCheck {
  private final Messaging messaging;

  MessagingHealth(Messaging messaging) {
    this.messaging = messaging;
  }

  @Override
  public HealthCheckResponse call() {
    return of(messaging.workers());
  }

  static HealthCheckResponse of(List<Worker> workers) {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("messaging");
    workers.forEach(worker -> response.withData(worker.name(), worker.state().name()));
    return response
        .status(workers.stream().allMatch(worker -> worker.state() == Worker.State.AT_WORK))
        .build();
  }
}
