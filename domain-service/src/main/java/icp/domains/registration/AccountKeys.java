package icp.domains.registration;

import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.sealing.DataKey;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.WrappedKey;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The data keys of accounts: the table {@code account_key}. Whoever deletes one has erased all. */
@ApplicationScoped
class AccountKeys {
  private static final String READ =
      "select account_id, wrapped_key, key_id from account_key where account_id = any (?::uuid[])";

  /** In one order everywhere, so that no two requests wait for each other. */
  private static final String MAKE =
      """
      insert into account_key (account_id, wrapped_key, key_id)
      select * from unnest(?::uuid[], ?::bytea[], ?::bigint[]) as made (id, wrapped, key)
      order by id
      on conflict do nothing
      """;

  private final AgroalDataSource database;
  private final DataKeys keys;

  AccountKeys(AgroalDataSource database, DataKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Those of accounts, as far as they have one. */
  Map<UUID, DataKey> known(Collection<UUID> accounts) {
    Map<UUID, DataKey> known = new HashMap<>();
    wrapped(accounts).forEach((account, key) -> known.put(account, keys.open(account, key)));
    return known;
  }

  /** Those of accounts, made for whoever has none. Within a transaction. */
  Map<UUID, DataKey> of(Collection<UUID> accounts) {
    Map<UUID, DataKey> known = known(accounts);
    List<DataKey> fresh =
        accounts.stream().distinct().filter(it -> !known.containsKey(it)).map(keys::fresh).toList();
    if (fresh.isEmpty()) {
      return known;
    }
    make(fresh);
    // Another request may have made one at the same time: the one that is kept counts.
    known.putAll(known(fresh.stream().map(DataKey::owner).toList()));
    return known;
  }

  private Map<UUID, WrappedKey> wrapped(Collection<UUID> accounts) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("uuid", accounts.toArray()));
      return wrapped(read);
    } catch (SQLException e) {
      throw new DatabaseException("read the keys of accounts", e);
    }
  }

  private static Map<UUID, WrappedKey> wrapped(PreparedStatement read) throws SQLException {
    Map<UUID, WrappedKey> found = new HashMap<>();
    try (ResultSet row = read.executeQuery()) {
      while (row.next()) {
        found.put(row.getObject(1, UUID.class), new WrappedKey(row.getLong(3), row.getBytes(2)));
      }
    }
    return found;
  }

  private void make(List<DataKey> fresh) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(MAKE)) {
      insert.setArray(1, Columns.of(connection, "uuid", fresh, DataKey::owner));
      insert.setArray(2, Columns.of(connection, "bytea", fresh, key -> key.wrapped().bytes()));
      insert.setArray(3, Columns.of(connection, "bigint", fresh, key -> key.wrapped().keyId()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep the keys of accounts", e);
    }
  }
}
