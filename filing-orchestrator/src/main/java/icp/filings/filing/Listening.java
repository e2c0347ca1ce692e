package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.contracts.VerificationDecided;
import icp.platform.messaging.Handler;
import icp.platform.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * What the orchestrator hears. The answers about a filing come by three topics at about the same
 * time: listened to together, they share a transaction, and wait for no lock of one another.
 */
final class Listening {
  private static final String CONSUMER = "filing-orchestrator.v1";

  private Listening() {}

  @Produces
  @Singleton
  static Subscription answers(CheckAnswers answers, Verifications verifications) {
    Handler<CheckAnswered> take = answers::handle;
    return Subscription.to(Topics.DOMAINS, CONSUMER)
        .on(MessageType.DOMAIN_CHECK_ANSWERED.id(), CheckAnswered.class, take)
        .and(Topics.INSTANCES)
        .on(MessageType.INSTANCE_CHECK_ANSWERED.id(), CheckAnswered.class, take)
        .and(Topics.DOCUMENTS)
        .on(MessageType.DOCUMENTS_CHECK_ANSWERED.id(), CheckAnswered.class, take)
        .on(
            MessageType.VERIFICATION_DECIDED.id(),
            VerificationDecided.class,
            verifications::handle);
  }
}
