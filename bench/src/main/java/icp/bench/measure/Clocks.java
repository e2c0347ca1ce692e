package icp.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** The latencies of one client, by what it did; joined when all have finished. */
public final class Clocks {
  private final Map<String, Histogram> histograms = new LinkedHashMap<>();

  /** Something to time. */
  public interface Timed {
    void run() throws Exception;
  }

  public void time(String what, Timed timed) throws Exception {
    long begin = System.nanoTime();
    timed.run();
    record(what, System.nanoTime() - begin);
  }

  public void record(String what, long nanos) {
    histograms
        .computeIfAbsent(what, each -> Latency.histogram())
        .recordValue(Math.max(0, nanos / 1000));
  }

  public void add(Clocks other) {
    other.histograms.forEach(
        (what, histogram) ->
            histograms.computeIfAbsent(what, each -> Latency.histogram()).add(histogram));
  }

  public Map<String, Latency> latencies() {
    Map<String, Latency> latencies = new LinkedHashMap<>();
    histograms.forEach((what, histogram) -> latencies.put(what, Latency.of(histogram)));
    return latencies;
  }
}
