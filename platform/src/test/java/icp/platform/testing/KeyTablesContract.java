package icp.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.sealing.KeyTable;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every table of a service that keeps wrapped keys is known to the rewrap: the keys of one that is
 * not would be lost with the next trim of the keyset. A service's test extends this.
 */
public abstract class KeyTablesContract {
  private static final String KEEPING =
      """
      select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'wrapped_key'
      """;

  private final Instance<KeyTable> tables;
  private final AgroalDataSource database;

  protected KeyTablesContract(Instance<KeyTable> tables, AgroalDataSource database) {
    this.tables = tables;
    this.database = database;
  }

  @Test
  void everyTableOfWrappedKeysIsRewrapped() throws SQLException {
    List<String> keeping = new ArrayList<>();
    try (Connection connection = database.getConnection();
        ResultSet row = connection.createStatement().executeQuery(KEEPING)) {
      while (row.next()) {
        keeping.add(row.getString(1));
      }
    }

    assertThat(tables.stream().map(KeyTable::table)).containsExactlyInAnyOrderElementsOf(keeping);
  }
}
