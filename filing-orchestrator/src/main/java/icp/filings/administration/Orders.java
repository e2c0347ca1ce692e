package icp.filings.administration;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingSeal;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.filing.Timetable;
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

/** What goes to the administrations: written with the move, sent after its commit. */
@ApplicationScoped
class Orders implements MoveEffect {
  private static final String OPEN =
      """
      insert into administration_order (filing_id, revision, opened_at, next_at)
      select o.filing_id, o.revision, t.at, t.at
      from unnest(?::uuid[], ?::int[]) as o (filing_id, revision),
           (select ?::timestamptz) as t (at)
      """;

  /**
   * Takes rows for as long as an attempt may last, longer after each, up to an hour. Locks no
   * filing, so that nobody who moves one waits for it.
   */
  private static final String TAKE =
      """
      with due as (
        select filing_id, revision from administration_order
        where next_at <= ? order by next_at limit ? for update skip locked
      )
      update administration_order o
      set attempts = o.attempts + 1,
          next_at = ?::timestamptz + least(power(2, o.attempts) * 20, 3600) * interval '1 s'
      from due d join filing f on f.id = d.filing_id
           left join filing_key k on k.filing_id = f.id
      where o.filing_id = d.filing_id and o.revision = d.revision
      returning o.filing_id, o.revision, o.attempts, f.facts, f.order_type,
                array(select n.website_number from icp_number n where n.filing_id = f.based_on
                      order by n.website_number),
                k.wrapped_key, k.key_id
      """;

  private static final String SENT =
      """
      update administration_order set sent_at = ?, receipt = ?, next_at = null
      where filing_id = ? and revision = ?
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final Timetable times;

  Orders(AgroalDataSource database, FilingSeal seal, Timetable times) {
    this.seal = seal;
    this.database = database;
    this.times = times;
  }

  /**
   * An order that is to be sent.
   *
   * @param attempt from 1
   * @param facts what the filing says, as JSON
   * @param type what it orders
   * @param numbers the ICP numbers of what it is based on; none for a new filing
   */
  record Taken(
      UUID filingId,
      int revision,
      int attempt,
      String facts,
      OrderType type,
      List<String> numbers) {
    /** In the order of the columns that are selected. */
    static Taken read(ResultSet row, FilingSeal seal) throws SQLException {
      return new Taken(
          row.getObject(1, UUID.class),
          row.getInt(2),
          row.getInt(3),
          seal.facts(row, row.getObject(1, UUID.class)),
          OrderType.valueOf(row.getString(5)),
          List.of((String[]) row.getArray(6).getArray()));
    }
  }

  @Override
  public void of(MoveBatch batch) {
    List<FilingEvent> opened = batch.entered(FilingStatus.ADMINISTRATION_REVIEW);
    if (opened.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(OPEN)) {
      insert.setArray(1, Columns.of(connection, "uuid", opened, FilingEvent::filingId));
      insert.setArray(2, Columns.of(connection, "int", opened, FilingEvent::revision));
      insert.setTimestamp(3, Timestamp.from(batch.at()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("open orders", e);
    }
  }

  @Transactional
  List<Taken> take(int atMost) {
    Timestamp now = Timestamp.from(times.now());
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(TAKE)) {
      update.setTimestamp(1, now);
      update.setInt(2, atMost);
      update.setTimestamp(3, now);
      List<Taken> taken = new ArrayList<>();
      try (ResultSet row = update.executeQuery()) {
        while (row.next()) {
          taken.add(Taken.read(row, seal));
        }
      }
      return taken;
    } catch (SQLException e) {
      throw new DatabaseException("take orders to send", e);
    }
  }

  @Transactional
  void sent(Taken taken, String receipt) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(SENT)) {
      update.setTimestamp(1, Timestamp.from(times.now()));
      update.setString(2, receipt);
      update.setObject(3, taken.filingId());
      update.setInt(4, taken.revision());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("note that an order was sent", e);
    }
  }
}
