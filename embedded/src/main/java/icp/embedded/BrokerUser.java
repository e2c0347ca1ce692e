package icp.embedded;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may connect to a broker that is closed to everybody else.
 *
 * @param name what it signs in as; the consumer groups whose ids begin with it are its own
 * @param writes topics that it alone writes
 * @param reads topics that it reads; what it cannot handle of them it writes to the dead-letter
 *     topic beside each
 * @param keeps topics that it alone writes, and that it reads, without dead letters beside them
 * @param heeds topics that another keeps, and that it reads, too
 */
public record BrokerUser(
    String name, List<String> writes, List<String> reads, List<String> keeps, List<String> heeds) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

  /** Refuses names that are not plain: they stand in settings between quotation marks. */
  public BrokerUser {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a usable name of a broker's user: " + name);
    }
    writes = List.copyOf(writes);
    reads = List.copyOf(reads);
    keeps = List.copyOf(keeps);
    heeds = List.copyOf(heeds);
  }
}
