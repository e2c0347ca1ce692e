package icp.documents.verification;

import icp.documents.filing.Filing;
import icp.documents.sight.Looks;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Verifications as they are now, and as much of them as whoever asks may see. */
@ApplicationScoped
class VerificationViews {
  private final Verifications verifications;
  private final Looks looks;
  private final Caller caller;
  private final Clock clock;

  VerificationViews(Verifications verifications, Looks looks, Caller caller, Clock clock) {
    this.verifications = verifications;
    this.looks = looks;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * For its owner. In a transaction of its own: what an earlier one of this request has read may be
   * stale.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public VerificationView of(UUID filingId, UUID id) {
    return VerificationView.of(verifications.of(filingId, id), clock.instant());
  }

  /** For whoever may read the filing. */
  VerificationView of(Filing filing, UUID id) {
    if (filing.accountId().equals(caller.accountId())) {
      return of(filing.id(), id);
    }
    Verification verification = verifications.of(filing.id(), id);
    return looks.atMeasured(filing, "verification " + id)
        ? VerificationView.measured(verification, clock.instant())
        : VerificationView.withheld(verification, clock.instant());
  }
}
