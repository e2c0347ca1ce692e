package icp.filings.proof;

import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** The lines of a range of filings in the order of the key, read batch by batch. */
final class LogLines {
  private static final int BATCH = 1000;

  private static final String READ =
      """
      select filing_id, sequence, at, trigger, from_status, to_status, revision, actor, detail, hash
      from filing_event
      where (filing_id, sequence) > (?, ?) and filing_id <= ?
      order by filing_id, sequence limit ?
      """;

  private final Connection connection;
  private final UUID last;
  private final Deque<Line> read = new ArrayDeque<>();
  private UUID filing;
  private long sequence = Long.MAX_VALUE;
  private boolean more = true;

  /**
   * Those of the filings after one, up to another, that one included.
   *
   * @param connection of the snapshot to read from
   */
  LogLines(Connection connection, UUID after, UUID last) {
    this.connection = connection;
    this.filing = after;
    this.last = last;
  }

  /**
   * One line.
   *
   * @param event null if it cannot be read
   */
  record Line(UUID filingId, long sequence, FilingEvent event) {}

  /** The next line, which stays the next one; null after the last. */
  Line peek() throws SQLException {
    if (read.isEmpty() && more) {
      fetch();
    }
    return read.peek();
  }

  /** Goes on behind the next line. */
  void skip() {
    read.remove();
  }

  private void fetch() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, filing);
      select.setLong(2, sequence);
      select.setObject(3, last);
      select.setInt(4, BATCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          read.add(line(row));
        }
      }
    }
    more = read.size() == BATCH;
    if (!read.isEmpty()) {
      filing = read.getLast().filingId();
      sequence = read.getLast().sequence();
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    long number = row.getLong(2);
    try {
      return new Line(id, number, FilingLog.read(row));
    } catch (IllegalArgumentException e) {
      return new Line(id, number, null);
    }
  }
}
