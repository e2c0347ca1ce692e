package icp.filings.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What a statement costs, by the database's own count.
 *
 * @param buffers pages of 8 KB that were looked at, wherever they were
 * @param rows that it gave
 */
record Explained(long buffers, long rows, String plan) {
  static Explained of(Connection connection, String sql, List<?> values) throws SQLException {
    try (PreparedStatement explain =
        connection.prepareStatement("explain (analyze, buffers, format json) " + sql)) {
      for (int i = 0; i < values.size(); i++) {
        explain.setObject(i + 1, values.get(i));
      }
      try (ResultSet row = explain.executeQuery()) {
        row.next();
        return read(new ObjectMapper().readTree(row.getString(1)).at("/0/Plan"));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Explained read(JsonNode plan) {
    return new Explained(
        plan.path("Shared Hit Blocks").asLong() + plan.path("Shared Read Blocks").asLong(),
        plan.path("Actual Rows").asLong(),
        plan.toString());
  }
}
