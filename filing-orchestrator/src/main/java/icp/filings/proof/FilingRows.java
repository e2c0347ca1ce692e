package icp.filings.proof;

import icp.filings.filing.FoldedRow;
import icp.filings.filing.RowDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Filings' rows, every column of them: one that is added to the table and that no log tells of
 * shows at the first proof.
 */
@ApplicationScoped
class FilingRows {
  private static final int BATCH = 200;

  /** The database itself draws it from the facts. */
  private static final Set<String> DERIVED = Set.of("province");

  private static final String READ = "select * from filing where id > ? order by id limit ?";

  private final RowDigest digest;

  FilingRows(RowDigest digest) {
    this.digest = digest;
  }

  /**
   * The rows of some filings after one, in the order of their ids.
   *
   * @param last whether there are no more
   */
  record Rows(Map<UUID, Map<String, String>> byId, boolean last) {}

  Rows after(Connection connection, UUID id) throws SQLException {
    Map<UUID, Map<String, String>> rows = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, id);
      select.setInt(2, BATCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.put(row.getObject("id", UUID.class), columns(row));
        }
      }
    }
    return new Rows(rows, rows.size() < BATCH);
  }

  /** One row as {@link FoldedRow} has it. */
  Map<String, String> columns(ResultSet row) throws SQLException {
    ResultSetMetaData names = row.getMetaData();
    UUID id = row.getObject("id", UUID.class);
    Map<String, String> columns = new TreeMap<>();
    for (int i = 1; i <= names.getColumnCount(); i++) {
      String name = names.getColumnName(i);
      if (!DERIVED.contains(name)) {
        columns.put(name, FoldedRow.digested(digest, id, name, text(row.getObject(i))));
      }
    }
    return columns;
  }

  private static String text(Object value) {
    if (value instanceof Timestamp moment) {
      return moment.toInstant().toString();
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    return value == null ? null : value.toString();
  }
}
