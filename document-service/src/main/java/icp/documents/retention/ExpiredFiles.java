package icp.documents.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of files on their way out, a few hundred at a time. */
@ApplicationScoped
class ExpiredFiles {
  static final int AT_ONCE = 500;

  /** What comes before all ids. */
  static final UUID FIRST = new UUID(0, 0);

  private static final String EXPIRE =
      """
      update stored_file set deleted_at = ?, deleted_by_rule = ?
      where id in (select s.id from stored_file s %s and s.deleted_at is null limit %d)
        and deleted_at is null
      """;

  private static final String TO_ERASE =
      """
      select id from stored_file
      where deleted_at is not null and erased_at is null and id > ? order by id limit %d
      """
          .formatted(AT_ONCE);

  private static final String ERASED =
      "update stored_file set erased_at = ? where id = any(?::uuid[]) and erased_at is null";

  private static final String KEPT =
      """
      select id from stored_file
      where deleted_at is null and stored_at < ? and id > ? order by id limit %d
      """
          .formatted(AT_ONCE);

  /** A row may have been let go of since it was read: its bytes are then gone rightly. */
  private static final String STILL_KEPT =
      "select id from stored_file where deleted_at is null and id = any(?::uuid[])";

  private final AgroalDataSource database;

  ExpiredFiles(AgroalDataSource database) {
    this.database = database;
  }

  /** Takes files out of circulation whose end came before a time, and tells how many. */
  int expire(RetentionRule rule, Instant end, Instant now) {
    return with(
        EXPIRE.formatted(rule.due(), AT_ONCE),
        statement -> {
          statement.setTimestamp(1, Timestamp.from(now));
          statement.setString(2, rule.name());
          statement.setTimestamp(3, Timestamp.from(end));
          return statement.executeUpdate();
        });
  }

  /** The next files whose bytes have to go. */
  List<UUID> toErase(UUID after) {
    return with(
        TO_ERASE,
        statement -> {
          statement.setObject(1, after);
          return ids(statement);
        });
  }

  /** Notes that the bytes are gone. */
  void erased(Collection<UUID> files, Instant now) {
    with(
        ERASED,
        statement -> {
          statement.setTimestamp(1, Timestamp.from(now));
          statement.setArray(2, array(statement, files));
          return statement.executeUpdate();
        });
  }

  /** The next rows that promise bytes, of those stored before a time. */
  List<UUID> kept(UUID after, Instant before) {
    return with(
        KEPT,
        statement -> {
          statement.setTimestamp(1, Timestamp.from(before));
          statement.setObject(2, after);
          return ids(statement);
        });
  }

  /** Those of some rows that promise bytes now. */
  List<UUID> stillKept(Collection<UUID> files) {
    return with(
        STILL_KEPT,
        statement -> {
          statement.setArray(1, array(statement, files));
          return ids(statement);
        });
  }

  private static Array array(PreparedStatement statement, Collection<UUID> ids)
      throws SQLException {
    return statement.getConnection().createArrayOf("uuid", ids.toArray());
  }

  private static List<UUID> ids(PreparedStatement statement) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  private <T> T with(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look after old files", e);
    }
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
