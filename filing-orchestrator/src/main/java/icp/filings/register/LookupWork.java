package icp.filings.register;

import icp.filings.register.Examiner.Seen;
import icp.filings.register.Lookups.Taken;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Looks filings up after their submission is committed. What a register did not say is asked again;
 * after so many tries the filing goes on without it, with a warning.
 */
@ApplicationScoped
class LookupWork {
  private static final Logger LOG = Logger.getLogger(LookupWork.class);
  private static final int A_ROUND = 16;

  private final Lookups lookups;
  private final FiledHere here;
  private final Examiner examiner;
  private final Silences silences;
  private final LookupResults results;
  private final ExecutorService rounds = Executors.newSingleThreadExecutor();

  LookupWork(
      Lookups lookups,
      FiledHere here,
      Examiner examiner,
      Silences silences,
      LookupResults results) {
    this.lookups = lookups;
    this.here = here;
    this.examiner = examiner;
    this.silences = silences;
    this.results = results;
  }

  /** At once, so that nobody waits for the next time that the clock looks. */
  void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Lookups.Wanted wanted) {
    rounds.execute(this::run);
  }

  @Scheduled(
      every = "{beian.registers.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void run() {
    List<Taken> taken = lookups.take(A_ROUND);
    while (!taken.isEmpty()) {
      round(taken);
      taken = taken.size() < A_ROUND ? List.of() : lookups.take(A_ROUND);
    }
  }

  /** One filing that cannot be entered holds up no other: they are taken by themselves then. */
  private void round(List<Taken> taken) {
    try {
      together(taken);
    } catch (RuntimeException e) {
      LOG.warnf("A round of %d look-ups failed on %s", taken.size(), e.getClass().getSimpleName());
      if (taken.size() > 1) {
        taken.forEach(one -> round(List.of(one)));
      }
    }
  }

  private void together(List<Taken> taken) {
    List<Seen> seen = examiner.look(here.inquiries(taken));
    seen.forEach(silences::report);
    List<Seen> enough = seen.stream().filter(silences::areBorne).toList();
    if (!enough.isEmpty()) {
      results.enter(enough);
    }
  }

  @PreDestroy
  void stop() {
    rounds.shutdownNow();
  }
}
