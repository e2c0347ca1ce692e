package icp.filings.operations;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingProvinces;
import icp.filings.filing.TimeCursor;
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
import java.util.UUID;

/**
 * Filings whose wait is over and that have not moved: where a lapse begins the wait anew, those
 * that came there too long ago; elsewhere those that the clock should have moved and has not.
 */
@ApplicationScoped
class StuckFilings {
  /** The clock takes a few seconds to its next round. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  /** Along the index by entry: one look for each status and province. */
  private static final String READ =
      """
      select id, account_id, status, province, entered_at, due_at from (
        (select l.* from unnest(?::text[], ?::timestamptz[]) as w (status, lapsed)
         cross join unnest(?::text[]) as v (province)
         cross join lateral (
           select f.id, f.account_id, f.status, f.province, f.entered_at, f.due_at from filing f
           where f.status = w.status and coalesce(f.province, '') = v.province
             and f.entered_at <= w.lapsed
             and (f.entered_at, f.id) > (?, ?)
           order by f.entered_at, f.id limit ?) l)
        union all
        (select f.id, f.account_id, f.status, f.province, f.entered_at, f.due_at from filing f
         where f.due_at <= ? and f.status <> all (?::text[]) and (f.entered_at, f.id) > (?, ?)
         order by f.entered_at, f.id limit ?)
      ) both_kinds
      order by entered_at, id limit ?
      """;

  private final AgroalDataSource database;
  private final Timetable times;
  private final Waits waits;

  StuckFilings(AgroalDataSource database, Timetable times, Waits waits) {
    this.database = database;
    this.times = times;
    this.waits = waits;
  }

  /** The next ones, those that stand there longest first. */
  List<StuckFiling> after(TimeCursor last, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = prepare(connection, "", last, atMost)) {
      List<StuckFiling> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find stuck filings", e);
    }
  }

  /** The statement with its values; {@code prefix} may ask for its plan. */
  PreparedStatement prepare(Connection connection, String prefix, TimeCursor last, int atMost)
      throws SQLException {
    List<FilingStatus> inPlace = List.copyOf(waits.lapsingInPlace());
    Object statuses =
        connection.createArrayOf("text", inPlace.stream().map(FilingStatus::name).toArray());
    Object[] values = {
      statuses,
      connection.createArrayOf(
          "timestamptz", inPlace.stream().map(waits::lapsed).map(Timestamp::from).toArray()),
      connection.createArrayOf("text", FilingProvinces.ALL.toArray()),
      Timestamp.from(last.at()),
      last.id(),
      atMost,
      Timestamp.from(times.now().minus(GRACE)),
      statuses,
      Timestamp.from(last.at()),
      last.id(),
      atMost,
      atMost
    };
    PreparedStatement select = connection.prepareStatement(prefix + READ);
    for (int i = 0; i < values.length; i++) {
      select.setObject(i + 1, values[i]);
    }
    return select;
  }

  private StuckFiling read(ResultSet row) throws SQLException {
    FilingStatus status = FilingStatus.valueOf(row.getString(3));
    Instant entered = row.getTimestamp(5).toInstant();
    boolean inPlace = waits.lapsingInPlace().contains(status);
    return new StuckFiling(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        status,
        row.getString(4),
        entered,
        inPlace ? times.due(status, entered) : row.getTimestamp(6).toInstant());
  }
}
