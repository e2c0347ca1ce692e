package icp.documents.verification;

import icp.contracts.MessageType;
import icp.contracts.VerificationDecided;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.Ids;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Decides verifications: one winner, and the message that tells of it in the same transaction. */
@ApplicationScoped
class VerificationDecisions {
  private final Filings filings;
  private final Verifications verifications;
  private final Outbox outbox;
  private final EventCodec codec;
  private final Audit audit;
  private final Clock clock;

  VerificationDecisions(
      Filings filings,
      Verifications verifications,
      Outbox outbox,
      EventCodec codec,
      Audit audit,
      Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.outbox = outbox;
    this.codec = codec;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public VerificationView decide(UUID filingId, UUID id, Verifications.Decision decision) {
    Filing filing = filings.held(filingId);
    if (filing.accountId().equals(decision.by())) {
      throw Problems.of("verification-of-ones-own", 403);
    }
    Verification verification = verifications.of(filingId, id);
    FilingStage.require(filing, verification);
    Instant now = clock.instant();
    if (!verifications.decide(id, decision, now)) {
      throw Problems.conflict(
          "verification-not-submitted", Map.of("status", verification.statusAt(now)));
    }
    outbox.append(message(verification, decision.passed(), now));
    if (decision.by() != null) {
      audit.write(
          Act.of("DECIDE_VERIFICATION", "verification", id)
              .with("filing", filingId)
              .with("passed", decision.passed()));
    }
    verifications.getEntityManager().refresh(verification);
    return VerificationView.measured(verification, now);
  }

  /** Ends an attempt that the engine failed. The filing hears nothing of it: another may follow. */
  void failAttempt(Verification verification) {
    verifications.decide(
        verification.id, new Verifications.Decision(false, null, null), clock.instant());
    verifications.getEntityManager().refresh(verification);
  }

  private OutgoingMessage message(Verification verification, boolean passed, Instant now) {
    VerificationDecided decided =
        new VerificationDecided(
            verification.filingId, verification.revision, verification.method, passed);
    MessageType type = MessageType.VERIFICATION_DECIDED;
    return new OutgoingMessage(
        Ids.next(),
        type.topic(),
        verification.filingId.toString(),
        type.id(),
        now,
        codec.data(decided),
        false);
  }
}
