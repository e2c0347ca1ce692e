package icp.domains.claim;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What filings that have taken names are to those names: under way, or filed. */
@ApplicationScoped
public class Holds {
  private static final String READ =
      """
      select c.name, c.account_id, coalesce(f.status = any (?::text[]), false)
      from claim c left join filing f on f.id = c.filing_id
      where c.name = any (?::text[])
      """;

  private final AgroalDataSource database;

  Holds(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * That a filing has a name.
   *
   * @param accountId whose filing it is
   * @param filed whether it has its number; else it is under way
   */
  public record Hold(UUID accountId, boolean filed) {}

  /** Of the names asked for those that are taken, by one query. */
  public Map<String, Hold> of(Collection<String> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("text", FilingPath.FILED.toArray()));
      read.setArray(2, connection.createArrayOf("text", names.toArray()));
      Map<String, Hold> holds = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          holds.put(row.getString(1), new Hold(row.getObject(2, UUID.class), row.getBoolean(3)));
        }
      }
      return holds;
    } catch (SQLException e) {
      throw new DatabaseException("read which filings hold names", e);
    }
  }
}
