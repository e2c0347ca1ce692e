package icp.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.spi.JobInstrumenter;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets scheduled jobs end before the service does. The scheduler stops late and waits for nobody:
 * the pool of the database would be closed under a job that runs. So none begins once the service
 * is told to stop, and the stop waits for those that run.
 *
 * <p>The scheduler leads each job through here because {@code quarkus.scheduler.tracing.enabled} is
 * set; this takes the place of what would trace them.
 */
@Alternative
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
@Singleton
class RunningJobs implements JobInstrumenter {
  private static final Logger LOG = Logger.getLogger(RunningJobs.class);
  private static final int MOST = Integer.MAX_VALUE;

  /** Less than the time after which whoever stops a service kills it. */
  private static final long PATIENCE_SECONDS = 5;

  /** Each job that runs has one of them. */
  private final Semaphore places = new Semaphore(MOST);

  private volatile boolean stopping;

  @Override
  public CompletionStage<Void> instrument(JobInstrumentationContext job) {
    if (!begins()) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      return job.executeJob().whenComplete((done, failure) -> places.release());
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private boolean begins() {
    if (!places.tryAcquire()) {
      return false;
    }
    // Whoever stops said so before it looked for jobs that run, or sees this one.
    if (stopping) {
      places.release();
      return false;
    }
    return true;
  }

  /** Before anything else stops that a job may use. */
  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event)
      throws InterruptedException {
    stopping = true;
    if (!places.tryAcquire(MOST, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      LOG.warnf("The service stops while %d jobs run", running());
    }
  }

  /** How many run now. */
  int running() {
    return MOST - places.availablePermits();
  }
}
