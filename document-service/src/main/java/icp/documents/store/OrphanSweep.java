package icp.documents.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deletes bytes that no row tells of: a service that was killed between storing a file and
 * committing its row leaves such, and so does one that was killed between letting go of a row and
 * of its bytes. A young file may belong to a transaction that is still running.
 */
@ApplicationScoped
class OrphanSweep {
  private static final Logger LOG = Logger.getLogger(OrphanSweep.class);
  private static final Duration OLD_ENOUGH = Duration.ofHours(1);

  private final FileStore store;
  private final StoredFiles files;
  private final Clock clock;

  OrphanSweep(FileStore store, StoredFiles files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    store.writtenBefore(clock.instant().minus(OLD_ENOUGH), this::sweep);
  }

  private void sweep(List<UUID> page) {
    Set<UUID> orphans = files.unknown(page);
    orphans.forEach(store::delete);
    if (!orphans.isEmpty()) {
      LOG.infof("Swept orphans=%d", orphans.size());
    }
  }
}
