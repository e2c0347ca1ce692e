package icp.documents.verification;

import icp.documents.picture.Picture;
import icp.documents.store.FileContents;
import icp.documents.store.FileStore;
import icp.documents.store.StoredFile;
import icp.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The bytes of the photos of verifications: written before their row, gone when it is refused. */
@ApplicationScoped
class PhotoFiles {
  private final FileStore store;
  private final FileContents contents;

  PhotoFiles(FileStore store, FileContents contents) {
    this.store = store;
    this.contents = contents;
  }

  <T> T keeping(Picture picture, Function<UUID, T> record) {
    UUID fileId = UUID.randomUUID();
    store.write(fileId, picture.bytes());
    try {
      return record.apply(fileId);
    } catch (ProblemException refused) {
      store.delete(fileId);
      throw refused;
    }
  }

  Optional<FacePhoto> read(StoredFile file) {
    return contents.of(file).map(bytes -> new FacePhoto(file.mediaType(), bytes));
  }

  /** Lets go of files that no row tells of any more. */
  void delete(Collection<UUID> fileIds) {
    fileIds.forEach(store::delete);
  }
}
