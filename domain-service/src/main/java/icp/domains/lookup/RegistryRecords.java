package icp.domains.lookup;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What registries said of names. */
@ApplicationScoped
class RegistryRecords {
  /** What no registry has said for so long is not known any more. */
  private static final Duration HOLDS = Duration.ofDays(7);

  private static final String READ =
      """
      select name, registered, registrar, expires_on, statuses from registry_facts
      where name = any (?::text[]) and seen_at > ?
      """;

  private static final String KEEP =
      """
      insert into registry_facts (name, registered, registrar, expires_on, statuses, seen_at)
      values (?, ?, ?, ?, ?, ?)
      on conflict (name) do update
      set registered = excluded.registered, registrar = excluded.registrar,
          expires_on = excluded.expires_on, statuses = excluded.statuses,
          seen_at = excluded.seen_at
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  RegistryRecords(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** By one query; a name that is absent is not known. */
  Map<String, RegistryFacts> of(Collection<String> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("text", names.toArray()));
      read.setTimestamp(2, Timestamp.from(clock.instant().minus(HOLDS)));
      Map<String, RegistryFacts> told = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          told.put(row.getString(1), facts(row));
        }
      }
      return told;
    } catch (SQLException e) {
      throw new DatabaseException("read what registries said", e);
    }
  }

  private static RegistryFacts facts(ResultSet row) throws SQLException {
    Array statuses = row.getArray(5);
    return new RegistryFacts(
        row.getBoolean(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getObject(4, LocalDate.class)),
        statuses == null ? Optional.empty() : Optional.of(Set.of((String[]) statuses.getArray())));
  }

  void keep(String name, RegistryFacts told) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setString(1, name);
      keep.setBoolean(2, told.registered());
      keep.setString(3, told.registrar().orElse(null));
      keep.setObject(4, told.expiresOn().orElse(null));
      Object[] statuses = told.statuses().map(Set::toArray).orElse(null);
      keep.setArray(5, statuses == null ? null : connection.createArrayOf("text", statuses));
      keep.setTimestamp(6, Timestamp.from(clock.instant()));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep what a registry said", e);
    }
  }
}
