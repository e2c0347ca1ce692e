package icp.documents.retention;

import icp.documents.store.FileStore;
import icp.documents.store.FileStoreException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks for rows whose bytes are gone, as after a disk was lost or a bucket was emptied by hand.
 * They are told and never deleted: what was shown is on record, and a backup may have the bytes.
 */
@ApplicationScoped
class RowsWithoutBytes {
  private static final Logger LOG = Logger.getLogger(RowsWithoutBytes.class);
  private static final Duration OLD_ENOUGH = Duration.ofHours(1);

  private final ExpiredFiles files;
  private final FileStore store;
  private final Clock clock;

  RowsWithoutBytes(ExpiredFiles files, FileStore store, Clock clock) {
    this.files = files;
    this.store = store;
    this.clock = clock;
  }

  /** How many there are; null when the store could not be asked. */
  Integer count() {
    try {
      return counted(clock.instant().minus(OLD_ENOUGH));
    } catch (FileStoreException e) {
      LOG.warn("The store could not be asked for the bytes of all rows");
      return null;
    }
  }

  private int counted(Instant before) {
    int count = 0;
    List<UUID> page = files.kept(ExpiredFiles.FIRST, before);
    while (!page.isEmpty()) {
      count += missing(page);
      page = files.kept(page.get(page.size() - 1), before);
    }
    return count;
  }

  private int missing(List<UUID> page) {
    Set<UUID> missing = store.missing(page);
    List<UUID> lost = missing.isEmpty() ? List.of() : files.stillKept(missing);
    lost.forEach(id -> LOG.errorf("A file is said to be kept and has no bytes: id=%s", id));
    return lost.size();
  }
}
