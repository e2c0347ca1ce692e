package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.backdrop.BackdropCode;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Opens verifications, under the lock of their filing. */
@ApplicationScoped
class Openings {
  private final Filings filings;
  private final Verifications verifications;
  private final FaceAttempts attempts;
  private final VerificationConfig config;
  private final Clock clock;

  Openings(
      Filings filings,
      Verifications verifications,
      FaceAttempts attempts,
      VerificationConfig config,
      Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.attempts = attempts;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  public VerificationView open(UUID filingId, OpenRequest request) {
    Filing filing = filings.ownHeld(filingId);
    FilingStage.require(filing);
    requireConsent(request);
    if (verifications.atWork(filingId, filing.revision())) {
      throw Problems.of("verification-at-work", 409);
    }
    if (request.method() == Method.FACE) {
      attempts.requireOneLeft(filingId);
    }
    Instant now = clock.instant();
    verifications.expireOpen(filingId, now);
    Verification verification = opened(filing, request, now);
    verifications.persist(verification);
    return VerificationView.of(verification, now);
  }

  private static void requireConsent(OpenRequest request) {
    if (request.method() == Method.FACE && !request.consented()) {
      throw Problems.of("consent-required", 403);
    }
  }

  private Verification opened(Filing filing, OpenRequest request, Instant now) {
    Verification verification = new Verification();
    verification.id = Ids.next();
    verification.filingId = filing.id();
    verification.revision = filing.revision();
    verification.method = request.method();
    verification.status = VerificationStatus.OPEN;
    verification.nonce = BackdropCode.nonce();
    verification.openedAt = now;
    if (request.method() == Method.FACE) {
      verification.turnTo = Side.random();
      verification.expiresAt = now.plus(config.challengeLifetime());
      verification.consentVersion = request.consent().textVersion();
      verification.consentedAt = now;
    } else {
      verification.expiresAt = now.plus(config.lifetime());
    }
    return verification;
  }
}
