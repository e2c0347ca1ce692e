package icp.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that work side by side, each on a thread of its own. */
public final class Clients {
  private Clients() {}

  /** What a client does until it has nothing more to do. */
  public interface Work {
    void run(int client, Clocks clocks) throws Exception;
  }

  /**
   * Returns when all have finished.
   *
   * @throws IllegalStateException if one failed
   */
  public static Clocks run(int clients, Work work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Future<Clocks>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int client = i;
        running.add(
            threads.submit(
                () -> {
                  Clocks clocks = new Clocks();
                  work.run(client, clocks);
                  return clocks;
                }));
      }
      Clocks all = new Clocks();
      for (Future<Clocks> each : running) {
        all.add(each.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A client failed: " + e.getCause(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
