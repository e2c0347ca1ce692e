package icp.bench.reads;

import icp.bench.journey.Drafts;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Events to many listeners: each account has as many streams open as it may, and hears of the
 * filings that it begins.
 */
public final class Fanout {
  private static final int STREAMS_OF_AN_ACCOUNT = 10;
  private static final int PATIENCE = 60;

  private final Lab lab;

  public Fanout(Lab lab) {
    this.lab = lab;
  }

  /**
   * So many filings begin, one after the other, each of them heard by ten.
   *
   * @param listeners in all
   */
  public Cell measure(int listeners, int filings) throws Exception {
    int accounts = Math.max(1, listeners / STREAMS_OF_AN_ACCOUNT);
    int each = listeners / accounts;
    List<Wire> streams = new ArrayList<>();
    ConcurrentLinkedQueue<Long> heard = new ConcurrentLinkedQueue<>();
    Semaphore arrived = new Semaphore(0);
    try (Drafts drafts = new Drafts(lab)) {
      drafts.make(accounts, 0);
      for (int i = 0; i < accounts * each; i++) {
        streams.add(listening(drafts.tokenOf(i / each), heard, arrived));
      }
      Clocks clocks = new Clocks();
      Meter.Running running = lab.meter().begin();
      for (int i = 0; i < filings; i++) {
        long begin = System.nanoTime();
        drafts.begin(i % accounts);
        if (!arrived.tryAcquire(each, PATIENCE, TimeUnit.SECONDS)) {
          throw new IllegalStateException("Not all heard of a filing");
        }
        for (Long at = heard.poll(); at != null; at = heard.poll()) {
          clocks.record("event at a listener", at - begin);
        }
      }
      return new Cell(
          Cell.Kind.CALLS,
          accounts * each + " listeners",
          accounts * each,
          filings,
          running.end(),
          clocks.latencies());
    } finally {
      for (Wire stream : streams) {
        stream.close();
      }
    }
  }

  private Wire listening(String token, ConcurrentLinkedQueue<Long> heard, Semaphore arrived)
      throws IOException {
    Wire wire = new Wire(lab.addresses().filings());
    wire.open(Request.get("/v1/event-stream", token));
    Thread reader =
        new Thread(
            null,
            () -> {
              try {
                while (true) {
                  if (wire.line().startsWith("data:")) {
                    heard.add(System.nanoTime());
                    arrived.release();
                  }
                }
              } catch (IOException closed) {
                // The measurement is over.
              }
            },
            "listener",
            64 * 1024);
    reader.setDaemon(true);
    reader.start();
    return wire;
  }
}
