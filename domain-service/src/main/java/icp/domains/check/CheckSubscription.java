package icp.domains.check;

import icp.contracts.CheckRequested;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.platform.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service listens to. */
final class CheckSubscription {
  private CheckSubscription() {}

  @Produces
  @Singleton
  static Subscription filings(CheckRequests requests) {
    return Subscription.to(Topics.FILINGS, "domain-service.v1")
        .on(MessageType.CHECK_REQUESTED.id(), CheckRequested.class, requests::handle);
  }
}
