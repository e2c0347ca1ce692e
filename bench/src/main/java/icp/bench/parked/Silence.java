package icp.bench.parked;

import java.util.List;
import java.util.Map;

/**
 * What was done while nobody did anything.
 *
 * @param parked filings that waited meanwhile
 * @param transactions by database
 * @param cpuMillis of one core, by process
 * @param threads of each service, as many more as before there were so many filings
 * @param statements that were executed, the most frequent first
 */
public record Silence(
    int parked,
    double seconds,
    Map<String, Long> transactions,
    Map<String, Long> cpuMillis,
    Map<String, Long> threads,
    List<Repeated> statements) {

  /** A statement that was executed so often. */
  public record Repeated(String database, String text, long times) {}

  public double transactionsPerSecond() {
    return transactions.values().stream().mapToLong(Long::longValue).sum() / seconds;
  }

  /** In percent. */
  public double ofACore() {
    return cpuMillis.values().stream().mapToLong(Long::longValue).sum() / seconds / 10;
  }

  public long moreThreads() {
    return threads.values().stream().mapToLong(Long::longValue).sum();
  }
}
