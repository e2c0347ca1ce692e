package icp.platform.sealing;

import icp.platform.http.PageRequest;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The wrapped data keys of all tables, as one list. */
@Singleton
class KeyRows {
  private static final String OF_ONE =
      """
      (select '%1$s' as kept_in, %2$s as owner, wrapped_key, key_id from %1$s
       where %2$s < ? order by %2$s desc limit ?)
      """;

  private static final String OF_ALL =
      "select kept_in, owner, wrapped_key, key_id from (%s) k order by owner desc limit ?";

  /** One that was wrapped anew or destroyed meanwhile is left as it is. */
  private static final String REPLACE =
      "update %s set wrapped_key = ?, key_id = ? where %s = ? and key_id = ?";

  private final AgroalDataSource database;
  private final List<KeyTable> tables;

  KeyRows(AgroalDataSource database, @All List<KeyTable> tables) {
    this.database = database;
    this.tables = tables;
  }

  /** A data key as it is kept. */
  record KeyRow(KeyTable table, UUID owner, WrappedKey key) {}

  List<KeyRow> of(PageRequest request) {
    String each =
        tables.stream()
            .map(table -> OF_ONE.formatted(table.table(), table.owner()))
            .collect(Collectors.joining("union all "));
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_ALL.formatted(each))) {
      int next = 1;
      for (int i = 0; i < tables.size(); i++) {
        select.setObject(next++, request.before());
        select.setInt(next++, request.fetch());
      }
      select.setInt(next, request.fetch());
      return read(select);
    } catch (SQLException e) {
      throw new DatabaseException("read wrapped keys", e);
    }
  }

  private List<KeyRow> read(PreparedStatement select) throws SQLException {
    List<KeyRow> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(
            new KeyRow(
                table(row.getString(1)),
                row.getObject(2, UUID.class),
                new WrappedKey(row.getLong(4), row.getBytes(3))));
      }
    }
    return found;
  }

  private KeyTable table(String name) {
    return tables.stream().filter(one -> one.table().equals(name)).findFirst().orElseThrow();
  }

  void replace(KeyRow row, WrappedKey better) {
    String sql = REPLACE.formatted(row.table().table(), row.table().owner());
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setBytes(1, better.bytes());
      update.setLong(2, better.keyId());
      update.setObject(3, row.owner());
      update.setLong(4, row.key().keyId());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("wrap a key anew", e);
    }
  }
}
