package icp.documents.retention;

import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports. */
@ApplicationScoped
class RetentionRuns implements PanacheRepositoryBase<RetentionRun, UUID> {
  /** Counts what is erased and in no report, and puts it into this one, in one statement. */
  private static final String COUNT =
      """
      with reported as (
        update stored_file set run_id = cast(:run as uuid)
        where erased_at is not null and run_id is null
        returning deleted_by_rule as rule, 1 as deleted, 0 as failed
      ), waiting as (
        select deleted_by_rule as rule, 0 as deleted, 1 as failed
        from stored_file where deleted_at is not null and erased_at is null
      ), forgotten as (
        update filing set records_run_id = cast(:run as uuid)
        where records_erased_at is not null and records_run_id is null
        returning records_rule as rule, 1 as deleted, 0 as failed
      ), counted as (
        select * from reported union all select * from waiting union all select * from forgotten
      )
      insert into retention_count (run_id, rule, deleted, failed)
      select cast(:run as uuid), rule, sum(deleted), sum(failed) from counted group by rule
      """;

  private static final String OLDEST =
      "select min(stored_at) from stored_file where deleted_at is null";

  private final Clock clock;

  RetentionRuns(Clock clock) {
    this.clock = clock;
  }

  /** When the last run began that came to its report. */
  @Transactional
  public Optional<Instant> last() {
    return find("order by id desc").firstResultOptional().map(run -> run.startedAt);
  }

  @Transactional
  public RetentionRunView report(Instant startedAt, Integer rowsWithoutBytes) {
    RetentionRun run = new RetentionRun();
    run.id = Ids.next();
    run.startedAt = startedAt;
    run.endedAt = clock.instant();
    run.rowsWithoutBytes = rowsWithoutBytes;
    run.oldestKept =
        (Instant) getEntityManager().createNativeQuery(OLDEST, Instant.class).getSingleResult();
    persistAndFlush(run);
    getEntityManager().createNativeQuery(COUNT).setParameter("run", run.id).executeUpdate();
    getEntityManager().refresh(run);
    return RetentionRunView.of(run);
  }

  List<RetentionRun> page(PageRequest page) {
    return find("id < ?1 order by id desc", page.before()).page(Page.ofSize(page.fetch())).list();
  }
}
