package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/** Takes the photo before a backdrop from its body to the reviewers' queue. */
@ApplicationScoped
class PhotoDesk {
  private final Photographs photographs;
  private final PhotoFiles files;
  private final Submissions submissions;

  PhotoDesk(Photographs photographs, PhotoFiles files, Submissions submissions) {
    this.photographs = photographs;
    this.files = files;
    this.submissions = submissions;
  }

  VerificationView take(UUID filingId, UUID id, String mediaType, InputStream body) {
    Verification verification = submissions.awaiting(filingId, id, Method.BACKDROP);
    var taken = photographs.beforeBackdrop(mediaType, body);
    return files.keeping(
        taken.picture(),
        fileId -> submissions.photo(new Submission<>(verification, fileId, taken)));
  }
}
