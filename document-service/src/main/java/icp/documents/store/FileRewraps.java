package icp.documents.store;

import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Wraps the keys of old files by the keyset's primary key, a page of files at a time, so that an
 * older key can leave the keyset. A file that is deleted meanwhile may come back as bytes without a
 * row, which are swept.
 */
@ApplicationScoped
class FileRewraps {
  private final EncryptedFileStore store;
  private final StoredFiles files;

  FileRewraps(EncryptedFileStore store, StoredFiles files) {
    this.store = store;
    this.files = files;
  }

  RewrapView rewrap(PageRequest request) {
    Page<Outcome> page =
        Page.of(files.kept(request), request, StoredFile::id, file -> rewrapped(file));
    return new RewrapView(
        page.items().size(),
        count(page.items(), Outcome.REWRAPPED),
        count(page.items(), Outcome.DAMAGED),
        page.after());
  }

  private Outcome rewrapped(StoredFile file) {
    try {
      return store.rewrap(file.id()) ? Outcome.REWRAPPED : Outcome.LEFT;
    } catch (DamagedFileException e) {
      return Outcome.DAMAGED;
    }
  }

  private static int count(List<Outcome> outcomes, Outcome one) {
    return (int) outcomes.stream().filter(one::equals).count();
  }

  private enum Outcome {
    REWRAPPED,
    LEFT,
    DAMAGED
  }
}
