package icp.instances.check;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.MessageType;
import icp.contracts.PartReleased;
import icp.contracts.Topics;
import icp.platform.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service hears of filings. */
final class FilingSubscription {
  @Produces
  @Singleton
  static Subscription filings(InstanceChecks checks, FilingEnds ends) {
    return Subscription.to(Topics.FILINGS, "instance-service.v1")
        .on(MessageType.CHECK_REQUESTED.id(), CheckRequested.class, checks::requested)
        .on(MessageType.PART_RELEASED.id(), PartReleased.class, ends::released)
        .on(MessageType.FILING_STATE_CHANGED.id(), FilingStateChanged.class, ends::moved);
  }
}
