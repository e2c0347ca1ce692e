package icp.documents.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads kept files for those who have their rows: what was written, or nothing. */
@ApplicationScoped
public class FileContents {
  private static final Logger LOG = Logger.getLogger(FileContents.class);

  private final FileStore store;

  FileContents(FileStore store) {
    this.store = store;
  }

  /**
   * The bytes of a file; empty once they have been deleted for their age.
   *
   * @throws DamagedFileException if they are gone without that, or are others than were recorded
   * @throws FileStoreException if the store is away
   */
  public Optional<byte[]> of(StoredFile file) {
    return file.deletedAt() == null ? Optional.of(kept(file)) : Optional.empty();
  }

  private byte[] kept(StoredFile file) {
    byte[] bytes = store.read(file.id()).orElseThrow(() -> damaged(file, "there are no bytes"));
    if (!sha256(bytes).equals(file.sha256())) {
      throw damaged(file, "its SHA-256 is another");
    }
    return bytes;
  }

  private static DamagedFileException damaged(StoredFile file, String reason) {
    LOG.errorf("A stored file is not as its row says: id=%s reason=\"%s\"", file.id(), reason);
    return new DamagedFileException(reason, null);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
