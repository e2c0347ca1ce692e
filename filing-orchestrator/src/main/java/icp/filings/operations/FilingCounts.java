package icp.filings.operations;

import icp.contracts.FilingStatus;
import icp.filings.filing.Timetable;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts filings by state and province, from an index alone. */
@ApplicationScoped
class FilingCounts {
  /** The ages of what waits for nothing tell nobody anything, and most filings are done. */
  private static final String READ =
      """
      select status, province, count(*),
             min(entered_at) filter (where status = any (?::text[])),
             percentile_disc(0.5) within group (order by entered_at)
                 filter (where status = any (?::text[]))
      from filing group by status, province order by status, province nulls first
      """;

  private final AgroalDataSource database;
  private final Timetable times;
  private final Waits waits;

  FilingCounts(AgroalDataSource database, Timetable times, Waits waits) {
    this.database = database;
    this.times = times;
    this.waits = waits;
  }

  List<FilingCount> read() {
    Instant now = times.now();
    Object[] waiting = waits.waiting().stream().map(FilingStatus::name).toArray();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("text", waiting));
      select.setArray(2, connection.createArrayOf("text", waiting));
      List<FilingCount> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row, now));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("count filings", e);
    }
  }

  private static FilingCount read(ResultSet row, Instant now) throws SQLException {
    return new FilingCount(
        FilingStatus.valueOf(row.getString(1)),
        row.getString(2),
        row.getLong(3),
        seconds(row.getTimestamp(4), now),
        seconds(row.getTimestamp(5), now));
  }

  private static Long seconds(Timestamp since, Instant now) {
    return since == null ? null : Math.max(0, Duration.between(since.toInstant(), now).toSeconds());
  }
}
