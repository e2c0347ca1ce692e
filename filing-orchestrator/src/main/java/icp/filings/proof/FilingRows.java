package icp.filings.proof;

import icp.filings.filing.FoldedRow;
import icp.filings.filing.OpenedRow;
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

  /** What stands beside the facts follows from them, and keys are of no log. */
  private static final Set<String> BESIDE =
      Set.of("facts", "reasons", "province", "domains", "wrapped_key", "key_id");

  /** Whole rows, with the key of what is sealed and the domain names that were kept. */
  static final String SELECT =
      """
      select f.*, k.wrapped_key, k.key_id,
             array(select d.domain from filing_domain d where d.filing_id = f.id) as domains
      from filing f left join filing_key k on k.filing_id = f.id
      """;

  private static final String READ = SELECT + "where f.id > ? order by f.id limit ?";

  private final RowDigest digest;
  private final OpenedRow opened;

  FilingRows(RowDigest digest, OpenedRow opened) {
    this.digest = digest;
    this.opened = opened;
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
      if (!BESIDE.contains(name)) {
        columns.put(name, text(row.getObject(i)));
      }
    }
    opened
        .columns(row, id)
        .forEach((name, said) -> columns.put(name, FoldedRow.digested(digest, id, name, said)));
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
