package icp.documents.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Runs the retention as often as is set, in one of the replicas. */
@ApplicationScoped
class RetentionTimer {
  private final Retention retention;
  private final RetentionRuns runs;
  private final RetentionConfig config;
  private final OneAtATime turn;
  private final Clock clock;

  RetentionTimer(
      Retention retention,
      RetentionRuns runs,
      RetentionConfig config,
      OneAtATime turn,
      Clock clock) {
    this.retention = retention;
    this.runs = runs;
    this.config = config;
    this.turn = turn;
    this.clock = clock;
  }

  /** Looks more often than it runs: the replica that ran last may be gone. */
  @Scheduled(
      every = "10m",
      delayed = "7m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    turn.run(
        () -> {
          if (due()) {
            retention.run(config);
          }
        });
  }

  private boolean due() {
    return runs.last()
        .map(last -> !last.plus(config.every()).isAfter(clock.instant()))
        .orElse(true);
  }
}
