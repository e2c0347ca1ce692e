package icp.bench.parked;

import java.util.List;
import java.util.Map;

/**
 * What was done while nobody did anything.
 *
 * @param parked filings that waited meanwhile
 * @param transactions by database
 * @param cpuMillis of one core, by process
 * @param threads of each service, before there were so many filings and while they wait
 * @param statements that were executed, the most frequent first
 */
public record Silence(
    int parked,
    double seconds,
    Map<String, Long> transactions,
    Map<String, Long> cpuMillis,
    Map<String, Threads> threads,
    List<Repeated> statements) {

  /** A statement that was executed so often. */
  public record Repeated(String database, String text, long times) {}

  /** How many threads a service has. */
  public record Threads(long before, long meanwhile) {}

  public double transactionsPerSecond() {
    return transactions.values().stream().mapToLong(Long::longValue).sum() / seconds;
  }

  /** In percent. */
  public double ofACore() {
    return cpuMillis.values().stream().mapToLong(Long::longValue).sum() / seconds / 10;
  }

  public long moreThreads() {
    return threads.values().stream().mapToLong(each -> each.meanwhile() - each.before()).sum();
  }
}
