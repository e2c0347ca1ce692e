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
    /** Filings, from their beginning to their end, as many as can be. */
    FILINGS,
    /** Filings that arrive at a rate. */
    PACED,
    /** Calls, each for itself. */
    CALLS
  }

  /** The same under another name. */
  public Cell as(String name) {
    return new Cell(kind, name, clients, count, usage, latencies);
  }

  public double perSecond() {
    return count / usage.seconds();
  }
}
