package icp.filings.administration;

import icp.filings.administration.AdministrationResult.Outcome;
import icp.filings.filing.FilingSeal;
import icp.filings.filing.Timetable;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was decided about orders, and of which that is awaited. */
@ApplicationScoped
class OrderOutcomes {
  private static final String NOTE =
      """
      update administration_order set outcome = ?, decided_at = ?, next_at = null
      where filing_id = ? and revision = ?
      """;

  /** Sent orders that nothing is known of; the newest first, since some are never decided. */
  private static final String AWAITED =
      """
      select o.filing_id, o.revision, o.attempts, f.facts, f.order_type,
             array(select n.website_number from icp_number n where n.filing_id = f.based_on
                   order by n.website_number),
             k.wrapped_key, k.key_id
      from administration_order o join filing f on f.id = o.filing_id
      left join filing_key k on k.filing_id = f.id
      where o.sent_at <= ? and o.outcome is null
      order by o.sent_at desc limit ?
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final Timetable times;

  OrderOutcomes(AgroalDataSource database, FilingSeal seal, Timetable times) {
    this.seal = seal;
    this.database = database;
    this.times = times;
  }

  /** What was decided last about a revision. */
  Optional<Outcome> of(UUID filing, int revision) {
    String read = "select outcome from administration_order where filing_id = ? and revision = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(read)) {
      select.setObject(1, filing);
      select.setInt(2, revision);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getString(1)).map(Outcome::valueOf)
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("read an order's outcome", e);
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void note(AdministrationResult result) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(NOTE)) {
      update.setString(1, result.outcome().name());
      update.setTimestamp(2, Timestamp.from(times.now()));
      update.setObject(3, result.filingId());
      update.setInt(4, result.revision());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("note an order's outcome", e);
    }
  }

  /** Orders that were sent until then and are not decided. */
  List<Orders.Taken> awaited(Instant sentUntil, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(AWAITED)) {
      select.setTimestamp(1, Timestamp.from(sentUntil));
      select.setInt(2, atMost);
      List<Orders.Taken> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(Orders.Taken.read(row, seal));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find orders that are not decided", e);
    }
  }

  /** A serial number for the simulator. */
  long nextSimulated() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select nextval('simulated_number')");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DatabaseException("take a simulated number", e);
    }
  }
}
