package icp.bench.measure;

import org.HdrHistogram.Histogram;

/**
 * How long something took, in milliseconds.
 *
 * @param count how often it was measured
 */
public record Latency(long count, double p50, double p99, double p999, double max) {
  private static final double MICROS = 1e3;

  /** A histogram of microseconds up to ten minutes, three digits exact. */
  public static Histogram histogram() {
    return new Histogram(600_000_000L, 3);
  }

  public static Latency of(Histogram micros) {
    return new Latency(
        micros.getTotalCount(),
        micros.getValueAtPercentile(50) / MICROS,
        micros.getValueAtPercentile(99) / MICROS,
        micros.getValueAtPercentile(99.9) / MICROS,
        micros.getMaxValue() / MICROS);
  }
}
