package icp.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.platform.testing.RealServers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.spi.JobInstrumenter.JobInstrumentationContext;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A service that stops waits for its jobs, and begins none. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RunningJobsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Ticks ticks;

  RunningJobsTest(Ticks ticks) {
    this.ticks = ticks;
  }

  /** A job like any other. */
  @Singleton
  static class Ticks {
    private final RunningJobs jobs;
    private final AtomicInteger seen = new AtomicInteger();

    Ticks(RunningJobs jobs) {
      this.jobs = jobs;
    }

    @Scheduled(every = "1s")
    void tick() {
      seen.accumulateAndGet(jobs.running(), Math::max);
    }
  }

  @Test
  void everyScheduledJobIsKnownWhileItRuns() {
    await().atMost(PATIENCE).until(() -> ticks.seen.get() > 0);
  }

  @Test
  void theStopWaitsForTheJobThatRunsAndNoneBegins() throws Exception {
    // Given
    RunningJobs jobs = new RunningJobs();
    CompletableFuture<Void> work = new CompletableFuture<>();
    AtomicInteger begun = new AtomicInteger();
    jobs.instrument(job(work, begun));

    // When
    FutureTask<Void> stop = new FutureTask<>(() -> stopped(jobs));
    Thread thread = new Thread(stop);
    thread.start();

    // Then
    await().atMost(PATIENCE).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    jobs.instrument(job(work, begun));
    assertThat(begun).hasValue(1);
    assertThat(stop.isDone()).isFalse();
    work.complete(null);
    stop.get();
    jobs.instrument(job(work, begun));
    assertThat(begun).hasValue(1);
  }

  @Test
  void aJobThatFailsHasEnded() {
    RunningJobs jobs = new RunningJobs();

    jobs.instrument(
        job(CompletableFuture.failedFuture(new IllegalStateException()), new AtomicInteger()));

    assertThat(jobs.running()).isZero();
  }

  private static Void stopped(RunningJobs jobs) throws InterruptedException {
    jobs.stop(new ShutdownEvent());
    return null;
  }

  private static JobInstrumentationContext job(CompletableFuture<Void> work, AtomicInteger begun) {
    return new JobInstrumentationContext() {
      @Override
      public String getSpanName() {
        return "job";
      }

      @Override
      public CompletionStage<Void> executeJob() {
        begun.incrementAndGet();
        return work;
      }
    };
  }
}
