package icp.instances.number;

import icp.instances.subscription.BeijingTime;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Invalidates unused numbers of instances that were released or have expired. */
@ApplicationScoped
class EndedInstances {
  private static final int AT_ONCE = 1000;

  private final UnusedNumbers numbers;
  private final Clock clock;

  EndedInstances(UnusedNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.numbers.sweep-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void sweep() {
    numbers.invalidate(BeijingTime.today(clock), AT_ONCE, clock.instant());
  }
}
