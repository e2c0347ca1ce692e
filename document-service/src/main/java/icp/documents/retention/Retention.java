package icp.documents.retention;

import icp.documents.store.FileStore;
import icp.documents.store.FileStoreException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * One run: deletes files and erases records whose purpose has ended, looks for rows without bytes,
 * and reports.
 */
@ApplicationScoped
class Retention {
  private static final Logger LOG = Logger.getLogger(Retention.class);

  /** A store that fails this often in a row is away; asking for thousands more would take hours. */
  private static final int ENOUGH = 10;

  private final ExpiredFiles files;
  private final ExpiredRecords records;
  private final FileStore store;
  private final RowsWithoutBytes rows;
  private final RetentionRuns runs;
  private final Clock clock;

  Retention(
      ExpiredFiles files,
      ExpiredRecords records,
      FileStore store,
      RowsWithoutBytes rows,
      RetentionRuns runs,
      Clock clock) {
    this.files = files;
    this.records = records;
    this.store = store;
    this.rows = rows;
    this.runs = runs;
    this.clock = clock;
  }

  RetentionRunView run(RetentionConfig config) {
    Instant startedAt = clock.instant();
    for (RetentionRule rule : RetentionRule.OF_FILES) {
      expire(rule, startedAt.minus(rule.kept(config)), startedAt);
    }
    erase();
    for (RetentionRule rule : RetentionRule.OF_RECORDS) {
      forget(rule, startedAt.minus(rule.kept(config)), startedAt);
    }
    RetentionRunView report = runs.report(startedAt, rows.count());
    LOG.infof(
        "Retention counts=%s rowsWithoutBytes=%s", report.counts(), report.rowsWithoutBytes());
    return report;
  }

  private void expire(RetentionRule rule, Instant end, Instant now) {
    int expired;
    do {
      expired = files.expire(rule, end, now);
    } while (expired == ExpiredFiles.AT_ONCE);
  }

  private void forget(RetentionRule rule, Instant end, Instant now) {
    int erased;
    do {
      erased = records.erase(rule, end, now);
    } while (erased == ExpiredRecords.AT_ONCE);
  }

  private void erase() {
    int failures = 0;
    List<UUID> page = files.toErase(ExpiredFiles.FIRST);
    while (!page.isEmpty() && failures < ENOUGH) {
      List<UUID> gone = new ArrayList<>();
      for (int i = 0; i < page.size() && failures < ENOUGH; i++) {
        failures = erased(page.get(i), gone) ? 0 : failures + 1;
      }
      files.erased(gone, clock.instant());
      page = files.toErase(page.get(page.size() - 1));
    }
  }

  private boolean erased(UUID file, List<UUID> gone) {
    try {
      store.delete(file);
      return gone.add(file);
    } catch (FileStoreException e) {
      LOG.warnf("A file that nobody is given any more could not be deleted: id=%s", file);
      return false;
    }
  }
}
