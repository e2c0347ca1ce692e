package icp.filings.register;

import icp.filings.incident.Incidents;
import icp.filings.register.Examiner.Seen;
import icp.filings.register.Lookups.Taken;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Looks filings up after their submission is committed. What a register did not say is asked again;
 * after so many tries the filing goes on without it, with a warning.
 */
@ApplicationScoped
class LookupWork {
  private static final int A_ROUND = 16;
  private static final int ALARMING = 2;

  private final Lookups lookups;
  private final Examiner examiner;
  private final LookupResults results;
  private final RegisterConfig config;
  private final Incidents incidents;
  private final ExecutorService rounds = Executors.newSingleThreadExecutor();
  private final ExecutorService hands;

  LookupWork(
      Lookups lookups,
      Examiner examiner,
      LookupResults results,
      RegisterConfig config,
      Incidents incidents) {
    this.lookups = lookups;
    this.examiner = examiner;
    this.results = results;
    this.config = config;
    this.incidents = incidents;
    this.hands = Executors.newFixedThreadPool(config.atOnce());
  }

  void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Lookups.Wanted wanted) {
    rounds.execute(this::run);
  }

  @Scheduled(
      every = "{beian.registers.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    List<Taken> taken = lookups.take(A_ROUND);
    while (!taken.isEmpty()) {
      round(taken);
      taken = taken.size() < A_ROUND ? List.of() : lookups.take(A_ROUND);
    }
  }

  /** So many are looked up at the same time, and no more. */
  private void round(List<Taken> taken) {
    List<CompletableFuture<Seen>> looks =
        taken.stream()
            .map(one -> CompletableFuture.supplyAsync(() -> examiner.look(one), hands))
            .toList();
    List<Seen> seen = looks.stream().map(CompletableFuture::join).toList();
    seen.forEach(this::alarm);
    List<Seen> whole = seen.stream().filter(this::suffices).toList();
    if (!whole.isEmpty()) {
      results.enter(whole);
    }
  }

  private boolean suffices(Seen seen) {
    return seen.answers().silences().isEmpty() || seen.taken().attempt() >= config.tries();
  }

  private void alarm(Seen seen) {
    if (seen.taken().attempt() == Math.min(ALARMING, config.tries())
        && !seen.answers().silences().isEmpty()) {
      incidents.record(
          Incidents.Kind.REGISTER_SILENT,
          seen.taken().filingId(),
          seen.answers().silences().toString());
    }
  }

  @PreDestroy
  void stop() {
    rounds.shutdownNow();
    hands.shutdownNow();
  }
}
