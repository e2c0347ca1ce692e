package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the service has said, numbered without gaps by the one relay: a feed that front ends can
 * follow and resume. A reader that has seen a position has seen everything before it. Who follows
 * it live does so through {@link PublicationFeed}.
 */
@ApplicationScoped
public class Publications {
  private static final String COLUMNS =
      "select position, id, key, owner, type, at, data from publication where position > ?";

  private final AgroalDataSource database;
  private final RelaySignal signal;

  Publications(AgroalDataSource database, RelaySignal signal) {
    this.database = database;
    this.signal = signal;
  }

  /** What was said after a position, in order, at most as many as asked for. */
  public List<Publication> after(long position, int atMost) {
    return after(position, Following.all(), atMost);
  }

  /** The same, of what somebody follows alone: an index finds it, however much lies between. */
  public List<Publication> after(long position, Following following, int atMost) {
    String select =
        COLUMNS
            + (following.key() == null ? "" : " and key = ?")
            + (following.owner() == null ? "" : " and owner = ?")
            + " order by position limit ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      int next = 1;
      statement.setLong(next++, position);
      if (following.key() != null) {
        statement.setString(next++, following.key());
      }
      if (following.owner() != null) {
        statement.setObject(next++, following.owner());
      }
      statement.setInt(next, atMost);
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
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getBytes(7)));
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
