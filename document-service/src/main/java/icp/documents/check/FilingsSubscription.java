package icp.documents.check;

import icp.contracts.CheckRequested;
import icp.contracts.FilingOutlined;
import icp.contracts.FilingStateChanged;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.documents.filing.FilingEvents;
import icp.platform.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service hears of filings. */
final class FilingsSubscription {
  private static final String CONSUMER = "document-service.v1";

  private FilingsSubscription() {}

  @Produces
  @Singleton
  static Subscription filings(FilingEvents filings, DocumentChecks checks) {
    return Subscription.to(Topics.FILINGS, CONSUMER)
        .on(MessageType.FILING_OUTLINED.id(), FilingOutlined.class, filings::outlined)
        .on(MessageType.FILING_STATE_CHANGED.id(), FilingStateChanged.class, filings::moved)
        .on(MessageType.CHECK_REQUESTED.id(), CheckRequested.class, checks::requested);
  }
}
