package icp.documents.verification;

import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Verifications as they are now, for whoever asks. */
@ApplicationScoped
class VerificationViews {
  private final Verifications verifications;
  private final Caller caller;
  private final Clock clock;

  VerificationViews(Verifications verifications, Caller caller, Clock clock) {
    this.verifications = verifications;
    this.caller = caller;
    this.clock = clock;
  }

  /** In a transaction of its own: what an earlier one of this request has read may be stale. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public VerificationView of(UUID filingId, UUID id) {
    Verification verification = verifications.of(filingId, id);
    return caller.is(Roles.REVIEWER)
        ? VerificationView.forReviewer(verification, clock.instant())
        : VerificationView.of(verification, clock.instant());
  }
}
