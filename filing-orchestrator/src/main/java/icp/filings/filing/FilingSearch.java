package icp.filings.filing;

import icp.platform.http.Page;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Searches filings, page by page. */
@ApplicationScoped
class FilingSearch {
  private final AgroalDataSource database;

  FilingSearch(AgroalDataSource database) {
    this.database = database;
  }

  /** One page of ids. */
  Page<UUID> page(Search search) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = new SearchSql(search).prepare(connection, "")) {
      List<SearchCursor> found = read(select);
      boolean more = found.size() > search.limit();
      List<SearchCursor> shown = more ? found.subList(0, search.limit()) : found;
      return new Page<>(
          shown.stream().map(SearchCursor::id).toList(),
          more ? shown.get(shown.size() - 1).text() : null);
    } catch (SQLException e) {
      throw new DatabaseException("search filings", e);
    }
  }

  private static List<SearchCursor> read(PreparedStatement select) throws SQLException {
    List<SearchCursor> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(new SearchCursor(row.getTimestamp(2).toInstant(), row.getObject(1, UUID.class)));
      }
    }
    return found;
  }
}
