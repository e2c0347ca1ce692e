package icp.domains.lookup;

import icp.platform.messaging.DatabaseException;
import icp.regulations.Known;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What was seen of names in the DNS. */
@ApplicationScoped
public class Resolutions {
  /** What nobody has seen for so long is not known any more. */
  private static final Duration HOLDS = Duration.ofDays(7);

  private static final String READ =
      """
      select name, resolves, addresses, seen_at from resolution
      where name = any (?::text[]) and seen_at > ?
      """;

  private static final String KEEP =
      """
      insert into resolution (name, resolves, addresses, seen_at) values (?, ?, ?, ?)
      on conflict (name) do update
      set resolves = excluded.resolves, addresses = excluded.addresses, seen_at = excluded.seen_at
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  Resolutions(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** By one query; a name that is absent is not known. */
  public Map<String, Resolution> of(Collection<String> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("text", names.toArray()));
      read.setTimestamp(2, Timestamp.from(clock.instant().minus(HOLDS)));
      Map<String, Resolution> seen = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          seen.put(row.getString(1), resolution(row));
        }
      }
      return seen;
    } catch (SQLException e) {
      throw new DatabaseException("read resolutions", e);
    }
  }

  private static Resolution resolution(ResultSet row) throws SQLException {
    return new Resolution(
        Known.valueOf(row.getString(2)),
        Set.of((String[]) row.getArray(3).getArray()),
        row.getTimestamp(4).toInstant());
  }

  void keep(String name, Resolution seen) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setString(1, name);
      keep.setString(2, seen.resolves().name());
      keep.setArray(3, connection.createArrayOf("text", seen.addresses().toArray()));
      keep.setTimestamp(4, Timestamp.from(seen.at()));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep a resolution", e);
    }
  }
}
