package icp.bench.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Follows the states of all filings as an operator does, by Server-Sent Events, and wakes who waits
 * for one.
 */
public final class Feed implements AutoCloseable {
  private static final int PATIENCE = 60;

  private record Awaited(String filing, String status) {}

  private final Wire wire;
  private final Map<Awaited, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();

  public Feed(String filings, String operatorsToken) throws IOException {
    this.wire = new Wire(filings);
    wire.open(Request.get("/v1/filing-states", operatorsToken));
    Thread reader = new Thread(this::read, "feed");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try {
      while (true) {
        String line = wire.line();
        if (line.startsWith("data:")) {
          JsonNode data = Reply.JSON.readTree(line.substring("data:".length()));
          if (data.hasNonNull("to")) {
            at(data.path("filingId").asText(), data.path("to").asText())
                .complete(System.nanoTime());
          }
        }
      }
    } catch (IOException closed) {
      seen.values().forEach(each -> each.completeExceptionally(closed));
    }
  }

  private CompletableFuture<Long> at(String filing, String status) {
    return seen.computeIfAbsent(new Awaited(filing, status), each -> new CompletableFuture<>());
  }

  /** When a filing came to a status, in nanoseconds, as soon as that is seen. */
  public CompletableFuture<Long> when(String filing, String status) {
    return at(filing, status).orTimeout(PATIENCE, TimeUnit.SECONDS);
  }

  /** Waits until a filing has come to a status; when that was seen, in nanoseconds. */
  public long await(String filing, String status) throws Exception {
    long when = when(filing, status).get();
    seen.remove(new Awaited(filing, status));
    return when;
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
