package icp.domains.lookup;

import icp.platform.job.Rest;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Looks up names that are due, a few at once; no check waits for it. */
@ApplicationScoped
class Lookups {
  private static final int A_ROUND = 20;
  private static final int AT_ONCE = 4;

  private final List<Look> looks;
  private final LookupQueue queue;
  private final Clock clock;
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

  Lookups(@All List<Look> looks, LookupQueue queue, Clock clock) {
    this.looks = looks;
    this.queue = queue;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.lookup.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void run() {
    CompletableFuture<?>[] under =
        looks.stream()
            .filter(look -> queue.enabled().contains(look.kind()))
            .flatMap(look -> begin(look).stream())
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(under).join();
  }

  private List<CompletableFuture<Void>> begin(Look look) {
    Instant now = clock.instant();
    queue.forget(look.kind(), now);
    return queue.claim(look.kind(), now, A_ROUND).stream()
        .map(name -> CompletableFuture.runAsync(() -> look(look, name), threads))
        .toList();
  }

  private void look(Look look, String name) {
    if (look.at(name)) {
      queue.done(name, look.kind(), clock.instant());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
