package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import icp.platform.http.Ids;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Writes the table {@code registration}: the names of which anything is known. */
@ApplicationScoped
class Heads {
  private static final String COUNT =
      """
      insert into registration (id, version, account_id, name, created_at, updated_at)
      select id, 0, account_id, name, ?, ?
      from unnest(?::uuid[], ?::uuid[], ?::text[]) as told (id, account_id, name)
      on conflict (account_id, name)
      do update set version = registration.version + 1, updated_at = excluded.updated_at
      """;

  private static final String REMOVE =
      """
      delete from registration r using unnest(?::uuid[], ?::text[]) as gone (account_id, name)
      where r.account_id = gone.account_id and r.name = gone.name
      """;

  private final AgroalDataSource database;

  Heads(AgroalDataSource database) {
    this.database = database;
  }

  /** Makes the names known, or their versions newer. */
  void count(List<Key> names, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setTimestamp(1, Timestamp.from(now));
      count.setTimestamp(2, Timestamp.from(now));
      count.setArray(3, Columns.of(connection, "uuid", names, name -> Ids.next()));
      count.setArray(4, Columns.of(connection, "uuid", names, Key::accountId));
      count.setArray(5, Columns.of(connection, "text", names, Key::name));
      count.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("count versions of domain names", e);
    }
  }

  /** Names of which nobody says anything any more. */
  void remove(List<Key> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement remove = connection.prepareStatement(REMOVE)) {
      remove.setArray(1, Columns.of(connection, "uuid", names, Key::accountId));
      remove.setArray(2, Columns.of(connection, "text", names, Key::name));
      remove.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("remove domain names", e);
    }
  }
}
