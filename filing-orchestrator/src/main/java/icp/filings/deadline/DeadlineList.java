package icp.filings.deadline;

import icp.filings.filing.Timetable;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All deadlines by their time: where waits end, and reminders. */
@ApplicationScoped
class DeadlineList {
  private static final String READ =
      """
      select filing_id, kind, due_at from (
        (select id as filing_id, 'LAPSE' as kind, due_at from filing
         where due_at >= ? and due_at <= ? and (due_at, id, 'LAPSE') > (?, ?, ?)
         order by due_at, id limit ?)
        union all
        (select filing_id, kind, due_at from deadline
         where due_at >= ? and due_at <= ? and (due_at, filing_id, kind) > (?, ?, ?)
         order by due_at, filing_id, kind limit ?)
      ) both_kinds
      order by due_at, filing_id, kind limit ?
      """;

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private final AgroalDataSource database;
  private final Timetable times;

  DeadlineList(AgroalDataSource database, Timetable times) {
    this.database = database;
    this.times = times;
  }

  /**
   * The next ones in order.
   *
   * @param overdue whether only those whose time has come, or only the others; null for all
   */
  List<DeadlineView> after(DeadlineView last, Boolean overdue, int atMost) {
    Instant now = times.now();
    Instant from = Boolean.FALSE.equals(overdue) && last.dueAt().isBefore(now) ? now : last.dueAt();
    Instant to = Boolean.TRUE.equals(overdue) ? now : NEVER;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      set(select, 1, from, to, last, atMost);
      set(select, 7, from, to, last, atMost);
      select.setInt(13, atMost);
      return read(select);
    } catch (SQLException e) {
      throw new DatabaseException("list deadlines", e);
    }
  }

  private static void set(
      PreparedStatement select, int first, Instant from, Instant to, DeadlineView last, int atMost)
      throws SQLException {
    select.setTimestamp(first, Timestamp.from(from));
    select.setTimestamp(first + 1, Timestamp.from(to));
    select.setTimestamp(first + 2, Timestamp.from(last.dueAt()));
    select.setObject(first + 3, last.filingId());
    select.setString(first + 4, last.kind());
    select.setInt(first + 5, atMost);
  }

  private static List<DeadlineView> read(PreparedStatement select) throws SQLException {
    List<DeadlineView> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(
            new DeadlineView(
                row.getObject(1, UUID.class), row.getString(2), row.getTimestamp(3).toInstant()));
      }
    }
    return found;
  }
}
