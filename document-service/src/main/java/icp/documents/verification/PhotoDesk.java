package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.backdrop.Backdrops;
import icp.documents.picture.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/** Takes the photo before a backdrop from its body to the reviewers' queue. */
@ApplicationScoped
class PhotoDesk {
  private final Pictures pictures;
  private final Backdrops backdrops;
  private final PhotoFiles files;
  private final Submissions submissions;

  PhotoDesk(Pictures pictures, Backdrops backdrops, PhotoFiles files, Submissions submissions) {
    this.pictures = pictures;
    this.backdrops = backdrops;
    this.files = files;
    this.submissions = submissions;
  }

  VerificationView take(UUID filingId, UUID id, String mediaType, InputStream body) {
    Verification verification = submissions.awaiting(filingId, id, Method.BACKDROP);
    var looked = pictures.take(mediaType, body, backdrops::look);
    return files.keeping(
        looked.picture(),
        fileId -> submissions.photo(new Submission<>(verification, fileId, looked)));
  }
}
