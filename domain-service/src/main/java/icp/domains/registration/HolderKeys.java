package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import icp.platform.http.Ids;
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

/**
 * The data keys of holders: the table {@code holder_key}. What is said of a name is sealed by the
 * key of whom it names; whoever deletes that has erased them, wherever a copy of a row is.
 */
@ApplicationScoped
class HolderKeys {
  private static final String BY_ID =
      "select id, wrapped_key, key_id from holder_key where id = any (?::uuid[])";

  private static final String BY_HOLDING =
      """
      select k.id, k.wrapped_key, k.key_id, k.account_id, k.name, k.print from holder_key k
      join unnest(?::uuid[], ?::text[], ?::text[]) as asked (account_id, name, print)
        on k.account_id = asked.account_id and k.name = asked.name and k.print = asked.print
      """;

  /** In one order everywhere, so that no two requests wait for each other. */
  private static final String MAKE =
      """
      insert into holder_key (id, account_id, name, print, wrapped_key, key_id)
      select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bytea[], ?::bigint[])
        as made (id, account, name, print, wrapped, key)
      order by account, name, print
      on conflict do nothing
      """;

  private static final String DESTROY =
      """
      delete from holder_key k using unnest(?::uuid[], ?::text[]) as gone (account_id, name)
      where k.account_id = gone.account_id and k.name = gone.name
        and (?::text is null or k.print = ?)
      """;

  private final AgroalDataSource database;
  private final DataKeys keys;

  HolderKeys(AgroalDataSource database, DataKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * A name with one that holds it, or did.
   *
   * @param print {@link HolderPrints#NOBODY} for what names none
   */
  record Holding(Key name, String print) {}

  private record Made(Holding holding, DataKey key) {}

  /** Those that are still there. */
  Map<UUID, DataKey> known(Collection<UUID> ids) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(BY_ID)) {
      read.setArray(1, connection.createArrayOf("uuid", ids.stream().distinct().toArray()));
      Map<UUID, DataKey> known = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          known.put(row.getObject(1, UUID.class), key(row));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new DatabaseException("read the keys of holders", e);
    }
  }

  /** Those that seal, made where there is none. Within a transaction. */
  Map<Holding, DataKey> of(Collection<Holding> holdings) {
    List<Holding> asked = holdings.stream().distinct().toList();
    Map<Holding, DataKey> known = found(asked);
    List<Made> fresh =
        asked.stream()
            .filter(it -> !known.containsKey(it))
            .map(it -> new Made(it, keys.fresh(Ids.next())))
            .toList();
    if (fresh.isEmpty()) {
      return known;
    }
    make(fresh);
    // Another request may have made one at the same time: the one that is kept counts.
    known.putAll(found(fresh.stream().map(Made::holding).toList()));
    return known;
  }

  /**
   * Destroys keys for ever.
   *
   * @param print of one holder; null for all, and for what names none
   */
  void destroy(List<Key> names, String print) {
    try (Connection connection = database.getConnection();
        PreparedStatement destroy = connection.prepareStatement(DESTROY)) {
      destroy.setArray(1, Columns.of(connection, "uuid", names, Key::accountId));
      destroy.setArray(2, Columns.of(connection, "text", names, Key::name));
      destroy.setString(3, print);
      destroy.setString(4, print);
      destroy.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("destroy the keys of holders", e);
    }
  }

  private Map<Holding, DataKey> found(List<Holding> asked) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(BY_HOLDING)) {
      read.setArray(1, Columns.of(connection, "uuid", asked, it -> it.name().accountId()));
      read.setArray(2, Columns.of(connection, "text", asked, it -> it.name().name()));
      read.setArray(3, Columns.of(connection, "text", asked, Holding::print));
      Map<Holding, DataKey> found = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          Key name = new Key(row.getObject(4, UUID.class), row.getString(5));
          found.put(new Holding(name, row.getString(6)), key(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find the keys of holders", e);
    }
  }

  private DataKey key(ResultSet row) throws SQLException {
    WrappedKey wrapped = new WrappedKey(row.getLong(3), row.getBytes(2));
    return keys.open(row.getObject(1, UUID.class), wrapped);
  }

  private void make(List<Made> fresh) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(MAKE)) {
      List<DataKey> made = fresh.stream().map(Made::key).toList();
      List<Key> names = fresh.stream().map(it -> it.holding().name()).toList();
      insert.setArray(1, Columns.of(connection, "uuid", made, DataKey::owner));
      insert.setArray(2, Columns.of(connection, "uuid", names, Key::accountId));
      insert.setArray(3, Columns.of(connection, "text", names, Key::name));
      insert.setArray(4, Columns.of(connection, "text", fresh, it -> it.holding().print()));
      insert.setArray(5, Columns.of(connection, "bytea", made, key -> key.wrapped().bytes()));
      insert.setArray(6, Columns.of(connection, "bigint", made, key -> key.wrapped().keyId()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep the keys of holders", e);
    }
  }
}
