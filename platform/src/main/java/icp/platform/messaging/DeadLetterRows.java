package icp.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.platform.http.PageRequest;
import icp.platform.messaging.DeadLetter.State;
import icp.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads dead letters, the newest first. */
@ApplicationScoped
class DeadLetterRows {
  static final String COLUMNS =
      """
      select id, version, state, consumer, topic, partition, record_offset, record_key, headers,
             value, type, cause, at
      """;

  /** A list shows no payloads, and reads none. */
  private static final String LISTED = COLUMNS.replace("value,", "null::bytea,");

  private static final String ALL = "from dead_letter where id < ? order by id desc limit ?";
  private static final String IN_STATE =
      "from dead_letter where id < ? and state = ? order by id desc limit ?";
  private static final String OPEN =
      """
      select id, version from dead_letter
      where state = 'OPEN' and consumer = ? and cause = ? order by id limit ?
      """;

  private final AgroalDataSource database;

  DeadLetterRows(AgroalDataSource database) {
    this.database = database;
  }

  /** Which version of which dead letter. */
  record Seen(UUID id, long version) {}

  /**
   * One page.
   *
   * @param state only those in one state; null for all
   */
  List<DeadLetter> page(PageRequest page, State state) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(LISTED + (state == null ? ALL : IN_STATE))) {
      int next = 1;
      select.setObject(next++, page.before());
      if (state != null) {
        select.setString(next++, state.name());
      }
      select.setInt(next, page.fetch());
      return read(select);
    } catch (SQLException e) {
      throw new DatabaseException("list dead letters", e);
    }
  }

  /**
   * One with all of it.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none
   */
  DeadLetter find(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(COLUMNS + "from dead_letter where id = ?")) {
      select.setObject(1, id);
      return read(select).stream().findFirst().orElseThrow(Problems::notFound);
    } catch (SQLException e) {
      throw new DatabaseException("find a dead letter", e);
    }
  }

  /** Those of one reader that wait for one and the same cause, in the order in which they came. */
  List<Seen> open(String consumer, String cause, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN)) {
      select.setString(1, consumer);
      select.setString(2, cause);
      select.setInt(3, atMost);
      List<Seen> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(new Seen(row.getObject(1, UUID.class), row.getLong(2)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find open dead letters", e);
    }
  }

  private static List<DeadLetter> read(PreparedStatement select) throws SQLException {
    List<DeadLetter> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(read(row));
      }
    }
    return found;
  }

  static DeadLetter read(ResultSet row) throws SQLException {
    byte[] key = row.getBytes(8);
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            row.getString(5),
            row.getInt(6),
            row.getLong(7),
            key == null ? null : new String(key, UTF_8),
            row.getBytes(10));
    RecordHeaders.read(row.getString(9), record);
    return new DeadLetter(
        row.getObject(1, UUID.class),
        row.getLong(2),
        State.valueOf(row.getString(3)),
        row.getString(4),
        record,
        row.getString(11),
        row.getString(12),
        row.getTimestamp(13).toInstant());
  }
}
