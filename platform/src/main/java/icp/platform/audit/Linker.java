package icp.platform.audit;

import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Links what waits, every second, and tells each checkpoint to the log, outside the database. */
@ApplicationScoped
class Linker {
  private static final Logger LOG = Logger.getLogger(Linker.class);

  private final Linking linking;

  Linker(Linking linking) {
    this.linking = linking;
  }

  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void link() {
    boolean more = true;
    while (more) {
      Linking.Round round = linking.round();
      round.checkpoint().ifPresent(c -> LOG.infof("Audit checkpoint %d %s", c.number(), c.hash()));
      more = round.more();
    }
  }
}
