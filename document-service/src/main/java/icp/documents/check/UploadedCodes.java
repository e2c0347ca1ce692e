package icp.documents.check;

import icp.contracts.CheckRequested;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the filings of a batch have uploaded, read under the locks of their rows. */
@ApplicationScoped
class UploadedCodes {
  /** A request may outrun the outline: the row is then made, so that there is one to lock. */
  private static final String MAKE =
      """
      insert into filing (id, account_id)
      select * from unnest(?::uuid[], ?::uuid[]) as told(id, account_id) order by id
      on conflict do nothing
      """;

  private static final String HOLD =
      "select id from filing where id = any(?::uuid[]) order by id for update";

  private static final String CODES =
      "select filing_id, code from upload where filing_id = any(?::uuid[])";

  private final AgroalDataSource database;

  UploadedCodes(AgroalDataSource database) {
    this.database = database;
  }

  Map<UUID, Set<String>> of(Collection<CheckRequested> requests) {
    try (Connection connection = database.getConnection()) {
      Array filings = array(connection, requests, CheckRequested::filingId);
      execute(connection, MAKE, filings, array(connection, requests, CheckRequested::accountId));
      execute(connection, HOLD, filings);
      return codes(connection, filings);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read what is uploaded", e);
    }
  }

  private static void execute(Connection connection, String sql, Array... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setArray(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }

  private static Map<UUID, Set<String>> codes(Connection connection, Array filings)
      throws SQLException {
    Map<UUID, Set<String>> codes = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(CODES)) {
      select.setArray(1, filings);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          codes
              .computeIfAbsent(rows.getObject(1, UUID.class), id -> new HashSet<>())
              .add(rows.getString(2));
        }
      }
    }
    return codes;
  }

  private static Array array(
      Connection connection,
      Collection<CheckRequested> requests,
      Function<CheckRequested, UUID> value)
      throws SQLException {
    return connection.createArrayOf("uuid", requests.stream().map(value).toArray());
  }
}
