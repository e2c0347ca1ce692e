package icp.documents.verification;

import icp.contracts.FilingStatus;
import icp.contracts.VerificationDecided.Method;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.picture.Picture;
import icp.documents.store.StoredFile;
import icp.documents.store.StoredFiles;
import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes down the applicant's side of a verification, under the lock of its filing. */
@ApplicationScoped
class VerificationRecords {
  private final Filings filings;
  private final Verifications verifications;
  private final StoredFiles files;
  private final VerificationConfig config;
  private final Clock clock;

  VerificationRecords(
      Filings filings,
      Verifications verifications,
      StoredFiles files,
      VerificationConfig config,
      Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.files = files;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  public VerificationView open(UUID filingId, OpenRequest request) {
    Filing filing = filings.ownHeld(filingId);
    requireStage(filing);
    if (request.method() == Method.FACE && !request.consented()) {
      throw Problems.of("consent-required", 403);
    }
    if (verifications.atWork(filingId, filing.revision())) {
      throw Problems.of("verification-at-work", 409);
    }
    Instant now = clock.instant();
    verifications.expireOpen(filingId, now);
    Verification verification = opened(filing, request, now);
    verifications.persist(verification);
    return VerificationView.of(verification, now);
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
    verification.expiresAt = now.plus(config.lifetime());
    if (request.method() == Method.FACE) {
      verification.consentVersion = request.consent().textVersion();
      verification.consentedAt = now;
    }
    return verification;
  }

  /** The caller's verification, when a photo or a backdrop still makes sense. */
  @Transactional
  public Verification awaitingPhoto(UUID filingId, UUID id) {
    Filing filing = filings.own(filingId);
    Verification verification = verifications.of(filingId, id);
    requireStage(filing, verification);
    if (verification.status != VerificationStatus.OPEN) {
      throw closed(verification);
    }
    return verification;
  }

  /** Keeps the photo; whoever else sends one at the same time is refused. */
  @Transactional
  public VerificationView submit(
      Verification seen, Picture picture, UUID fileId, Set<String> nonces) {
    Filing filing = filings.ownHeld(seen.filingId);
    Verification verification = verifications.of(seen.filingId, seen.id);
    requireStage(filing, verification);
    Instant now = clock.instant();
    PhotoFindings.refuse(verification, nonces, now);
    StoredFile photo = StoredFile.of(fileId, picture, now);
    files.persistAndFlush(photo);
    if (verifications.atWork(seen.filingId, filing.revision())
        || !verifications.submit(seen.id, photo, now)) {
      throw closed(verification);
    }
    verifications.getEntityManager().refresh(verification);
    return VerificationView.of(verification, now);
  }

  private RuntimeException closed(Verification verification) {
    return Problems.conflict(
        "verification-closed", Map.of("status", verification.statusAt(clock.instant())));
  }

  static void requireStage(Filing filing, Verification verification) {
    requireStage(filing);
    if (filing.revision() != verification.revision) {
      throw notOpen(filing);
    }
  }

  private static void requireStage(Filing filing) {
    if (filing.status() != FilingStatus.FACE_VERIFICATION) {
      throw notOpen(filing);
    }
  }

  private static RuntimeException notOpen(Filing filing) {
    return Problems.conflict("verification-not-open", Map.of("status", filing.status()));
  }
}
