package icp.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the relay or a subscription is not getting through. */
@Readiness
@ApplicationScoped
class MessagingHealth implements HealthCheck {
  private final Messaging messaging;

  MessagingHealth(Messaging messaging) {
    this.messaging = messaging;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("messaging").status(messaging.healthy()).build();
  }
}
