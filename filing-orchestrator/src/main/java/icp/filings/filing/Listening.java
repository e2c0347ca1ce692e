package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.contracts.VerificationDecided;
import icp.platform.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the orchestrator hears. */
final class Listening {
  private static final String GROUP = "filing-orchestrator.v1";

  private Listening() {}

  @Produces
  @Singleton
  static Subscription domains(CheckAnswers answers) {
    return Subscription.to(Topics.DOMAINS, GROUP + ".domains")
        .on(
            MessageType.DOMAIN_CHECK_ANSWERED.id(),
            CheckAnswered.class,
            events -> answers.handle(Part.DOMAIN, events));
  }

  @Produces
  @Singleton
  static Subscription instances(CheckAnswers answers) {
    return Subscription.to(Topics.INSTANCES, GROUP + ".instances")
        .on(
            MessageType.INSTANCE_CHECK_ANSWERED.id(),
            CheckAnswered.class,
            events -> answers.handle(Part.INSTANCE, events));
  }

  @Produces
  @Singleton
  static Subscription documents(CheckAnswers answers, Verifications verifications) {
    return Subscription.to(Topics.DOCUMENTS, GROUP + ".documents")
        .on(
            MessageType.DOCUMENTS_CHECK_ANSWERED.id(),
            CheckAnswered.class,
            events -> answers.handle(Part.DOCUMENTS, events))
        .on(
            MessageType.VERIFICATION_DECIDED.id(),
            VerificationDecided.class,
            verifications::handle);
  }
}
