package icp.filings.incident;

import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Resolves what has come right by itself. Every replica may: the second finds nothing. */
@ApplicationScoped
class IncidentSweep {
  private final IncidentStore store;
  private final IncidentRows rows;
  private final DeadLetterIncidents letters;

  IncidentSweep(IncidentStore store, IncidentRows rows, DeadLetterIncidents letters) {
    this.store = store;
    this.rows = rows;
    this.letters = letters;
  }

  @Scheduled(
      every = "{beian.incidents.every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void run() {
    store.sweep();
    rows.open(Incidents.Kind.DEAD_LETTER).stream()
        .filter(letters::over)
        .forEach(incident -> store.close(incident.id(), Incident.State.RESOLVED));
  }
}
