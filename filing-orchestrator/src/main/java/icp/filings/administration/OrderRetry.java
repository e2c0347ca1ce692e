package icp.filings.administration;

import icp.filings.filing.Timetable;
import icp.filings.incident.Incidents;
import icp.filings.incident.Retry;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** Has the order of a filing sent without waiting for its next turn. */
@ApplicationScoped
class OrderRetry implements Retry {
  /** What is sent already, or is of another revision than the filing's, has no time to be sent. */
  private static final String NOW =
      """
      update administration_order o set next_at = least(o.next_at, ?)
      from filing f
      where o.filing_id = ? and o.next_at is not null
        and f.id = o.filing_id and f.revision = o.revision and f.status = 'ADMINISTRATION_REVIEW'
      """;

  private final AgroalDataSource database;
  private final Timetable times;

  OrderRetry(AgroalDataSource database, Timetable times) {
    this.database = database;
    this.times = times;
  }

  @Override
  public Incidents.Kind kind() {
    return Incidents.Kind.ADMINISTRATION_UNREACHABLE;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean now(UUID filing) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(NOW)) {
      update.setTimestamp(1, Timestamp.from(times.now()));
      update.setObject(2, filing);
      return update.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new DatabaseException("have an order sent now", e);
    }
  }
}
