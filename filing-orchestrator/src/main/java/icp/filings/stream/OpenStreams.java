package icp.filings.stream;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts the streams that are open here, so that neither one account nor all of them are many. */
@ApplicationScoped
class OpenStreams {
  private final StreamConfig config;
  private final Map<UUID, Integer> byAccount = new HashMap<>();
  private int all;

  OpenStreams(StreamConfig config) {
    this.config = config;
  }

  /**
   * Counts one more.
   *
   * @return what ends it; a second time does nothing
   * @throws icp.platform.problem.ProblemException 429 if there are enough
   */
  synchronized Runnable open(UUID account) {
    int open = byAccount.getOrDefault(account, 0);
    if (open >= config.perAccount() || all >= config.inAll()) {
      throw Problems.tooMany("too-many-streams", config.retryAfter());
    }
    byAccount.put(account, open + 1);
    all++;
    AtomicBoolean ended = new AtomicBoolean();
    return () -> {
      if (ended.compareAndSet(false, true)) {
        close(account);
      }
    };
  }

  private synchronized void close(UUID account) {
    byAccount.computeIfPresent(account, (known, open) -> open == 1 ? null : open - 1);
    all--;
  }

  synchronized int all() {
    return all;
  }
}
