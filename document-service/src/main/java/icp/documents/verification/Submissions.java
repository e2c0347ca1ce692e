package icp.documents.verification;

import icp.contracts.Finding;
import icp.contracts.VerificationDecided.Method;
import icp.documents.backdrop.BackdropPhoto;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.portrait.Portrait;
import icp.documents.store.StoredFile;
import icp.documents.store.StoredFiles;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down the photos that an applicant hands in, under the lock of the filing. */
@ApplicationScoped
class Submissions {
  private final Filings filings;
  private final Verifications verifications;
  private final StoredFiles files;
  private final FaceAttempts attempts;
  private final Clock clock;

  Submissions(
      Filings filings,
      Verifications verifications,
      StoredFiles files,
      FaceAttempts attempts,
      Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.files = files;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** The caller's verification, when a photo or a backdrop still makes sense. */
  @Transactional
  public Verification awaiting(UUID filingId, UUID id, Method method) {
    Filing filing = filings.own(filingId);
    Verification verification = verifications.of(filingId, id);
    if (verification.method != method) {
      throw Problems.of(
          method == Method.FACE ? "verification-before-a-backdrop" : "verification-of-a-face", 409);
    }
    FilingStage.require(filing, verification);
    if (verification.status != VerificationStatus.OPEN) {
      throw closed(verification);
    }
    return verification;
  }

  /** Keeps the photo before a backdrop; whoever else sends one at the same time is refused. */
  @Transactional
  public VerificationView photo(Submission<BackdropPhoto> given) {
    Verification verification = held(given);
    BackdropPhoto seen = given.taken().seen();
    PhotoFindings findings =
        new PhotoFindings(late(verification, PhotoFindings.PHOTO))
            .and(seen.findings(verification.nonce, PhotoFindings.PHOTO))
            .and(given.taken().noticed())
            .and(older(verification, PhotoFindings.PHOTO, given.taken()))
            .and(usedBefore(verification, seen.portrait()));
    findings.refuseBlockers();
    verification.photo = kept(given);
    verification.photoHash = seen.portrait().hash().bits();
    verification.personHash = seen.portrait().person().bits();
    verification.findings = findings;
    return submitted(verification);
  }

  private List<Finding> usedBefore(Verification verification, Portrait portrait) {
    boolean used =
        portrait.person() != null
            && verifications.shown(verification.id, portrait.hash(), portrait.person());
    return used
        ? List.of(PhotoFindings.blocker("verification-photo-used-before", PhotoFindings.PHOTO))
        : List.of();
  }

  /**
   * Keeps the capture of a straight face, in place of an earlier one.
   *
   * @return the file of the earlier one, which no row tells of any more; null if there is none
   */
  @Transactional
  public UUID straight(Submission<Portrait> given) {
    Verification verification = held(given);
    PhotoFindings findings = judged(verification, Pose.STRAIGHT, given.taken());
    findings.refuseBlockers();
    StoredFile before = verification.photo;
    verification.photo = kept(given);
    verification.photoHash = given.taken().seen().hash().bits();
    verification.findings = findings;
    verifications.flush();
    if (before == null) {
      return null;
    }
    files.delete(before);
    return before.id();
  }

  /** Keeps the capture of a turned face: with it the verification may be decided. */
  @Transactional
  public VerificationView turned(Submission<Portrait> given) {
    Verification verification = held(given);
    requireStraight(verification);
    PhotoFindings findings = judged(verification, Pose.TURNED, given.taken());
    findings.refuseBlockers();
    attempts.requireOneLeft(verification.filingId);
    verification.turned = kept(given);
    verification.findings = verification.findings.and(findings.all());
    verification.attemptDay = attempts.today();
    return submitted(verification);
  }

  static void requireStraight(Verification verification) {
    if (verification.photo == null) {
      throw Problems.of("verification-straight-first", 409);
    }
  }

  private PhotoFindings judged(
      Verification verification, Pose pose, Photographs.Taken<Portrait> capture) {
    return new PhotoFindings(late(verification, pose.field()))
        .and(CaptureRules.findings(pose, capture.seen(), verification))
        .and(capture.noticed())
        .and(older(verification, pose.field(), capture));
  }

  private static List<Finding> older(
      Verification verification, String field, Photographs.Taken<?> taken) {
    return taken
        .takenOn()
        .map(day -> PhotoAge.findings(day, verification.openedAt, field))
        .orElse(List.of());
  }

  private List<Finding> late(Verification verification, String field) {
    return verification.statusAt(clock.instant()) == VerificationStatus.EXPIRED
        ? List.of(PhotoFindings.blocker("verification-expired", field))
        : List.of();
  }

  private Verification held(Submission<?> given) {
    Filing filing = filings.ownHeld(given.verification().filingId);
    Verification verification =
        verifications.of(given.verification().filingId, given.verification().id);
    FilingStage.require(filing, verification);
    if (verification.status != VerificationStatus.OPEN) {
      throw closed(verification);
    }
    return verification;
  }

  private StoredFile kept(Submission<?> given) {
    StoredFile photo = StoredFile.of(given.fileId(), given.taken().picture(), clock.instant());
    files.persistAndFlush(photo);
    return photo;
  }

  private VerificationView submitted(Verification verification) {
    Instant now = clock.instant();
    if (verifications.atWork(verification.filingId, verification.revision)
        || !verifications.submit(verification.id, now)) {
      throw closed(verification);
    }
    verifications.getEntityManager().refresh(verification);
    return VerificationView.of(verification, now);
  }

  private RuntimeException closed(Verification verification) {
    return Problems.conflict(
        "verification-closed", Map.of("status", verification.statusAt(clock.instant())));
  }
}
