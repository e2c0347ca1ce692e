package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.filing.Filings;
import icp.documents.store.StoredFile;
import icp.documents.store.StoredFiles;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes consent back: what was seen of the face is erased at once, and that consent was given and
 * withdrawn stays recorded (Personal Information Protection Law, articles 15 and 47). A decision
 * that was made stays, too.
 */
@ApplicationScoped
class ConsentWithdrawals {
  private final Filings filings;
  private final Verifications verifications;
  private final StoredFiles files;
  private final Clock clock;

  ConsentWithdrawals(Filings filings, Verifications verifications, StoredFiles files, Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.files = files;
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
    Instant now = clock.instant();
    List<StoredFile> photos = photos(verification);
    verifications.eraseFace(id);
    verifications.withdraw(id, now);
    files.getEntityManager().clear();
    photos.forEach(photo -> files.deleteById(photo.id()));
    return photos.stream().map(StoredFile::id).toList();
  }

  private static List<StoredFile> photos(Verification verification) {
    return Stream.of(verification.photo, verification.turned).filter(Objects::nonNull).toList();
  }
}
