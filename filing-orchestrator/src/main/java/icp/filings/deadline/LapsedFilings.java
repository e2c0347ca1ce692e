package icp.filings.deadline;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The filings whose wait is over. */
@ApplicationScoped
class LapsedFilings {
  private static final String LOCK =
      "select id from filing where due_at <= ? order by due_at limit ? for update skip locked";

  private final AgroalDataSource database;
  private final Timetable times;

  LapsedFilings(AgroalDataSource database, Timetable times) {
    this.database = database;
    this.times = times;
  }

  /** Earliest first, those that no other replica is at; locks them. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<UUID> lock(int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setTimestamp(1, Timestamp.from(times.now()));
      statement.setInt(2, atMost);
      List<UUID> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find lapsed filings", e);
    }
  }
}
