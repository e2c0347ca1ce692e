package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the service has said, numbered without gaps by the one relay: a feed that front ends can
 * follow and resume. A reader that has seen a position has seen everything before it.
 */
@ApplicationScoped
public class Publications {
  private final AgroalDataSource database;
  private final RelaySignal signal;

  Publications(AgroalDataSource database, RelaySignal signal) {
    this.database = database;
    this.signal = signal;
  }

  /**
   * One listed message.
   *
   * @param position its number, from 1 without gaps
   * @param data its JSON
   */
  public record Publication(long position, String key, String type, Instant at, byte[] data) {}

  /** What was said after a position, in order, at most as many as asked for. */
  public List<Publication> after(long position, int atMost) {
    String select =
        "select position, key, type, at, data from publication where position > ? order by position"
            + " limit ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setLong(1, position);
      statement.setInt(2, atMost);
      return read(statement);
    } catch (SQLException e) {
      throw new DatabaseException("read the publications", e);
    }
  }

  private static List<Publication> read(PreparedStatement statement) throws SQLException {
    List<Publication> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.add(
            new Publication(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getBytes(5)));
      }
    }
    return found;
  }

  /** The position of the newest one, 0 when there is none. */
  public long last() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select coalesce(max(position), 0) from publication");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DatabaseException("find the newest publication", e);
    }
  }

  /**
   * Calls back when this replica's relay has published. Another replica's is not heard: who follows
   * the feed also looks by itself now and then.
   *
   * @return what ends it
   */
  public Runnable onPublished(Runnable listener) {
    signal.onPublished(listener);
    return () -> signal.forget(listener);
  }
}
