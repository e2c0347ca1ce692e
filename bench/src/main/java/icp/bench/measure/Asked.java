package icp.bench.measure;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one database was asked by the service that owns it.
 *
 * @param statements without those that begin and end transactions
 * @param transactions begun, those that only read, too
 * @param walBytes that came of the statements, with page images
 */
public record Asked(long statements, long transactions, long walBytes) {
  private static final Asked NOTHING = new Asked(0, 0, 0);

  private Asked plus(Asked other, int sign) {
    return new Asked(
        statements + sign * other.statements,
        transactions + sign * other.transactions,
        walBytes + sign * other.walBytes);
  }

  static Map<String, Asked> between(Map<String, Asked> before, Map<String, Asked> after) {
    return joined(after, before, -1);
  }

  static Map<String, Asked> sum(Map<String, Asked> some, Map<String, Asked> more) {
    return joined(some, more, 1);
  }

  /** Of databases where nothing was asked nothing is told. */
  private static Map<String, Asked> joined(
      Map<String, Asked> some, Map<String, Asked> others, int sign) {
    Map<String, Asked> joined = new TreeMap<>(some);
    others.forEach(
        (database, other) ->
            joined.merge(database, NOTHING.plus(other, sign), (a, b) -> a.plus(b, 1)));
    joined.values().removeIf(asked -> asked.statements <= 0);
    return joined;
  }
}
