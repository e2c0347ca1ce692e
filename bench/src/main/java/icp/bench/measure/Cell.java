package icp.bench.measure;

import java.util.Map;

/**
 * One measurement: of somebody, with so many clients.
 *
 * @param kind what is counted
 * @param of who or what was measured
 * @param count filings that went all the way, or calls that were answered
 * @param latencies by what was called
 */
public record Cell(
    Kind kind,
    String of,
    int clients,
    long count,
    Meter.Usage usage,
    Map<String, Latency> latencies) {

  /** What is counted. */
  public enum Kind {
    /** Filings, from their beginning to their end. */
    FILINGS,
    /** Calls, each for itself. */
    CALLS
  }

  public double perSecond() {
    return count / usage.seconds();
  }
}
