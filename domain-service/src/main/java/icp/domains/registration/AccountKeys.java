package icp.domains.registration;

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
import java.util.Map;
import java.util.UUID;

/**
 * The data keys of accounts: the table {@code account_key}. They open what was sealed before
 * holders had keys of their own, and seal nothing any more.
 */
@ApplicationScoped
class AccountKeys {
  private static final String READ =
      "select account_id, wrapped_key, key_id from account_key where account_id = any (?::uuid[])";

  private static final String FORGET =
      """
      delete from account_key a
      where not exists (select from registration_word w
                        where w.account_id = a.account_id and w.key_owner is null)
        and not exists (select from registration_telling t
                        where t.account_id = a.account_id and t.key_owner is null)
      """;

  private final AgroalDataSource database;
  private final DataKeys keys;

  AccountKeys(AgroalDataSource database, DataKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Those of accounts, as far as they have one. */
  Map<UUID, DataKey> known(Collection<UUID> accounts) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("uuid", accounts.toArray()));
      Map<UUID, DataKey> known = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          UUID account = row.getObject(1, UUID.class);
          WrappedKey wrapped = new WrappedKey(row.getLong(3), row.getBytes(2));
          known.put(account, keys.open(account, wrapped));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new DatabaseException("read the keys of accounts", e);
    }
  }

  /** Destroys those that no row needs: one that is left would open what is erased, in a backup. */
  void forget() {
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget the keys of accounts", e);
    }
  }
}
