package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.filing.Filings;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Takes consent back: what was seen of the face is erased at once, and that consent was given and
 * withdrawn stays recorded (Personal Information Protection Law, articles 15 and 47). A decision
 * that was made stays, too.
 */
@ApplicationScoped
class ConsentWithdrawals {
  private final Filings filings;
  private final Verifications verifications;
  private final FaceErasure erasure;
  private final Clock clock;

  ConsentWithdrawals(
      Filings filings, Verifications verifications, FaceErasure erasure, Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.erasure = erasure;
    this.clock = clock;
  }

  /** Returns the files that no row tells of any more. */
  @Transactional
  public List<UUID> withdraw(UUID filingId, UUID id) {
    filings.ownHeld(filingId);
    Verification verification = verifications.of(filingId, id);
    if (verification.method != Method.FACE) {
      throw Problems.of("verification-without-consent", 409);
    }
    verifications.withdraw(id, clock.instant());
    return erasure.erase(verification);
  }
}
