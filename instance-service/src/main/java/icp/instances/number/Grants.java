package icp.instances.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many unused numbers of instances accounts may use that do not own them. */
public final class Grants {
  private final Map<Key, Integer> counted;

  private Grants(Map<Key, Integer> counted) {
    this.counted = counted;
  }

  static Grants of(List<Counted> rows) {
    return new Grants(rows.stream().collect(Collectors.toMap(Counted::key, Counted::numbers)));
  }

  /** How many of an instance's an account may use. */
  public int of(UUID instance, UUID account) {
    return counted.getOrDefault(new Key(instance, account), 0);
  }

  private record Key(UUID instance, UUID account) {}

  record Counted(Key key, int numbers) {
    static Counted read(ResultSet row) throws SQLException {
      Key key = new Key(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
      return new Counted(key, row.getInt(3));
    }
  }
}
