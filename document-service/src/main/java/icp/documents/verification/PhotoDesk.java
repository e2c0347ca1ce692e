package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.picture.Picture;
import icp.documents.picture.Pictures;
import icp.documents.store.FileStore;
import icp.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

/** Takes the photo of a verification from its body to a decision, or to the reviewers' queue. */
@ApplicationScoped
class PhotoDesk {
  private final Pictures pictures;
  private final FileStore store;
  private final VerificationRecords records;
  private final FaceDecision face;

  PhotoDesk(Pictures pictures, FileStore store, VerificationRecords records, FaceDecision face) {
    this.pictures = pictures;
    this.store = store;
    this.records = records;
    this.face = face;
  }

  VerificationView take(UUID filingId, UUID id, String mediaType, InputStream body) {
    Verification verification = records.awaitingPhoto(filingId, id);
    boolean backdrop = verification.method == Method.BACKDROP;
    Pictures.Looked<Set<String>> looked =
        pictures.take(
            mediaType, body, image -> backdrop ? BackdropCode.seen(image) : Set.<String>of());
    VerificationView submitted = submitted(verification, looked.picture(), looked.seen());
    return face.decide(submitted, looked.picture().bytes());
  }

  private VerificationView submitted(
      Verification verification, Picture picture, Set<String> nonces) {
    UUID fileId = UUID.randomUUID();
    store.write(fileId, picture.bytes());
    try {
      return records.submit(verification, picture, fileId, nonces);
    } catch (ProblemException refused) {
      store.delete(fileId);
      throw refused;
    }
  }
}
