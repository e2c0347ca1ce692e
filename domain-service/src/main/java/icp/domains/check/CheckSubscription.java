package icp.domains.check;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
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
  static Subscription filings(CheckRequests requests, FilingCourses courses) {
    return Subscription.to(Topics.FILINGS, "domain-service.v1")
        .on(MessageType.CHECK_REQUESTED.id(), CheckRequested.class, requests::handle)
        .on(MessageType.FILING_STATE_CHANGED.id(), FilingStateChanged.class, courses::handle);
  }
}
