package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The append-only log of what happened to filings. */
@ApplicationScoped
public class FilingLog {
  private static final String APPEND =
      """
      insert into filing_event (filing_id, sequence, at, trigger, from_status, to_status, revision,
                                actor, detail, hash)
      select * from unnest(?::uuid[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[],
                           ?::text[], ?::int[], ?::text[], ?::text[], ?::bytea[])
      """;

  private static final String READ =
      """
      select filing_id, sequence, at, trigger, from_status, to_status, revision, actor, detail, hash
      from filing_event where filing_id = ? and sequence > ? order by sequence limit ?
      """;

  private final AgroalDataSource database;

  FilingLog(AgroalDataSource database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void append(List<FilingEvent> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setArray(1, Columns.of(connection, "uuid", events, FilingEvent::filingId));
      insert.setArray(2, Columns.of(connection, "bigint", events, FilingEvent::sequence));
      insert.setArray(
          3, Columns.of(connection, "timestamptz", events, e -> Timestamp.from(e.at())));
      insert.setArray(4, Columns.of(connection, "text", events, FilingEvent::trigger));
      insert.setArray(
          5,
          Columns.of(connection, "text", events, e -> e.from() == null ? null : e.from().name()));
      insert.setArray(6, Columns.of(connection, "text", events, e -> e.to().name()));
      insert.setArray(7, Columns.of(connection, "int", events, FilingEvent::revision));
      insert.setArray(8, Columns.of(connection, "text", events, FilingEvent::actor));
      insert.setArray(9, Columns.of(connection, "text", events, FilingEvent::detail));
      insert.setArray(10, Columns.of(connection, "bytea", events, FilingEvent::hash));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("append to the filing log", e);
    }
  }

  /** A filing's events after a sequence number, in order. */
  public List<FilingEvent> after(UUID filingId, long sequence, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, filingId);
      select.setLong(2, sequence);
      select.setInt(3, atMost);
      List<FilingEvent> events = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          events.add(read(row));
        }
      }
      return events;
    } catch (SQLException e) {
      throw new DatabaseException("read the filing log", e);
    }
  }

  /**
   * A line, of the columns in the order of the table.
   *
   * @throws IllegalArgumentException if it names a status that there is not
   */
  public static FilingEvent read(ResultSet row) throws SQLException {
    String from = row.getString(5);
    return new FilingEvent(
        row.getObject(1, UUID.class),
        row.getLong(2),
        row.getTimestamp(3).toInstant(),
        row.getString(4),
        from == null ? null : FilingStatus.valueOf(from),
        FilingStatus.valueOf(row.getString(6)),
        row.getInt(7),
        row.getString(8),
        row.getString(9),
        row.getBytes(10));
  }
}
