package icp.filings.proof;

import icp.filings.filing.LogFault;
import icp.filings.filing.LogFault.Kind;
import icp.filings.filing.LogReading;
import icp.filings.proof.FilingRows.Rows;
import icp.filings.proof.LogLines.Line;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One pass over a range of filings and their logs, in one snapshot; ends at the first fault. */
final class LogProof {
  private static final UUID LAST = new UUID(-1L, -1L);

  private final Connection connection;
  private final FilingRows rows;
  private final Function<UUID, LogReading> readings;
  private int filings;
  private long lines;
  private int untold;
  private LogFault fault;

  LogProof(Connection connection, FilingRows rows, Function<UUID, LogReading> readings) {
    this.connection = connection;
    this.rows = rows;
    this.readings = readings;
  }

  /**
   * What a pass came to.
   *
   * @param filings how many were read to their end
   * @param lines how many lines of logs were read
   * @param untold how many filings' logs do not tell of every column
   * @param next after which filing to go on; null when all were read, or a fault was found
   * @param fault the first one; null for none
   */
  record Passed(int filings, long lines, int untold, UUID next, LogFault fault) {}

  /**
   * Reads the filings after one, until enough lines are read, and then that filing to its end.
   *
   * @param enough lines, 1 or more
   */
  Passed pass(UUID after, int enough) throws SQLException {
    UUID at = after;
    boolean more = true;
    while (more && fault == null && lines < enough) {
      Rows batch = rows.after(connection, at);
      more = !batch.last();
      UUID last = last(batch, more);
      prove(batch, new LogLines(connection, at, last));
      at = last;
    }
    return new Passed(filings, lines, untold, more && fault == null ? at : null, fault);
  }

  private static UUID last(Rows batch, boolean more) {
    UUID last = LAST;
    if (more) {
      for (UUID id : batch.byId().keySet()) {
        last = id;
      }
    }
    return last;
  }

  private void prove(Rows batch, LogLines log) throws SQLException {
    for (Map.Entry<UUID, Map<String, String>> row : batch.byId().entrySet()) {
      strays(batch, log);
      if (fault == null) {
        prove(row.getKey(), row.getValue(), log);
      }
    }
    strays(batch, log);
  }

  /** Lines of filings that there are not. */
  private void strays(Rows batch, LogLines log) throws SQLException {
    Line next = log.peek();
    if (fault == null && next != null && !batch.byId().containsKey(next.filingId())) {
      fault = new LogFault(next.filingId(), next.sequence(), Kind.NO_FILING, "it is of no filing");
    }
  }

  private void prove(UUID filing, Map<String, String> row, LogLines log) throws SQLException {
    LogReading reading = readings.apply(filing);
    Optional<LogFault> found = Optional.empty();
    for (Line next = log.peek();
        found.isEmpty() && next != null && next.filingId().equals(filing);
        next = log.peek()) {
      found = take(reading, next);
      log.skip();
      lines++;
    }
    fault = found.or(() -> reading.end(row)).orElse(null);
    filings++;
    untold += reading.tellsAll() ? 0 : 1;
  }

  private static Optional<LogFault> take(LogReading reading, Line line) {
    return line.event() == null
        ? Optional.of(
            new LogFault(
                line.filingId(),
                line.sequence(),
                Kind.UNREADABLE,
                "it names a status that there is not"))
        : reading.take(line.event());
  }
}
