package icp.documents.verification;

import icp.documents.store.StoredFile;
import icp.documents.store.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Erases what was seen of a face. */
@ApplicationScoped
class FaceErasure {
  private final Verifications verifications;
  private final StoredFiles files;

  FaceErasure(Verifications verifications, StoredFiles files) {
    this.verifications = verifications;
    this.files = files;
  }

  /** Under the lock of the filing; returns the files that no row tells of any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> erase(Verification verification) {
    List<UUID> photos =
        Stream.of(verification.photo, verification.turned)
            .filter(Objects::nonNull)
            .map(StoredFile::id)
            .toList();
    verifications.eraseFace(verification.id);
    verifications.getEntityManager().clear();
    photos.forEach(files::deleteById);
    return photos;
  }
}
