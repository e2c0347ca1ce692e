package icp.domains.filed;

import icp.domains.registration.RegistrationChanged;
import icp.domains.registration.Registrations;
import icp.platform.job.Rest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up the names of filings that are under way, in the background: no check waits for it. What
 * it learns has their filings examined again.
 */
@ApplicationScoped
class RecordLookups {
  private static final int AT_ONCE = 20;

  private final FiledRecords records;
  private final RecordSource source;
  private final RecordConfig config;
  private final Event<RegistrationChanged> changes;
  private final Clock clock;

  RecordLookups(
      FiledRecords records,
      RecordSource source,
      RecordConfig config,
      Event<RegistrationChanged> changes,
      Clock clock) {
    this.records = records;
    this.source = source;
    this.config = config;
    this.changes = changes;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.filed-records.every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void run() {
    if (config.address().isPresent()) {
      List<String> names = records.stale(clock.instant().minus(config.fresh()), AT_ONCE);
      Map<String, FiledRecord> known = records.of(names);
      names.forEach(name -> look(name, Optional.ofNullable(known.get(name))));
    }
  }

  /** The network is asked outside of any transaction. */
  private void look(String name, Optional<FiledRecord> known) {
    source
        .ask(name)
        .ifPresent(found -> QuarkusTransaction.requiringNew().run(() -> keep(name, known, found)));
  }

  private void keep(String name, Optional<FiledRecord> known, FiledRecord found) {
    records.keep(name, found);
    if (!known.flatMap(FiledRecord::organiser).equals(found.organiser())) {
      changes.fire(new RegistrationChanged(new Registrations.Key(null, name)));
    }
  }
}
