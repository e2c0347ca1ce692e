package icp.suite.bench;

import java.util.Arrays;

/**
 * How long requests took.
 *
 * @param nanos sorted, in nanoseconds
 */
public record Timings(long[] nanos) {
  private static final double MILLI = 1e6;

  public Timings {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  /** In milliseconds, the least time that such a share of the requests stayed within. */
  public double percentile(int share) {
    int rank = (int) Math.ceil(share / 100.0 * nanos.length);
    return nanos[Math.max(0, rank - 1)] / MILLI;
  }

  /** How many were measured. */
  public int count() {
    return nanos.length;
  }
}
