package icp.platform.messaging;

import icp.platform.locking.SessionLock;
import io.agroal.api.AgroalDataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The relay's own connection to the outbox. Its session holds the lock that makes this relay the
 * only one of its service. When the session ends, so does the lead, and another replica takes over;
 * whoever had it can read and take out nothing more.
 */
final class OutboxStore implements AutoCloseable {
  /** Any number will do, as long as all replicas of all versions use the same. */
  private static final long RELAY_LOCK = 0x6265_6961_6e01L;

  private static final String COLUMNS =
      "position, id, topic, key, type, at, data, listed, owner, trace, trace_state";

  private static final String WAITING =
      "select " + COLUMNS + " from outbox order by position limit ?";

  /**
   * One statement, so that a message leaves the outbox and joins the publications at once, and so
   * that what waits by now is asked for with it.
   */
  private static final String SAID =
      """
      with said as (delete from outbox where position = any (?::bigint[]) returning *),
           published as (
             insert into publication (position, id, key, type, at, data, owner)
             select (select coalesce(max(position), 0) from publication)
                        + row_number() over (order by position),
                    id, key, type, at, data, owner
             from said where listed)
      select %s from outbox where position <> all (?::bigint[]) order by position limit ?
      """
          .formatted(COLUMNS);

  private final Connection connection;
  private final SessionLock lead;
  private long spokenAt = System.nanoTime();

  private OutboxStore(Connection connection, SessionLock lead) {
    this.connection = connection;
    this.lead = lead;
  }

  /**
   * The store, or null while another replica's relay is at work.
   *
   * @param silence how long that one may say nothing to the database before its session is ended
   */
  static OutboxStore acquire(AgroalDataSource database, Duration silence) throws SQLException {
    SessionLock lead = new SessionLock(RELAY_LOCK, silence);
    Connection connection = database.getConnection();
    boolean locked = false;
    try {
      connection.setAutoCommit(true);
      locked = lead.tryTake(connection);
      return locked ? new OutboxStore(connection, lead) : null;
    } finally {
      if (!locked) {
        connection.close();
      }
    }
  }

  /** What waits, the first first. */
  List<Waiting> waiting(int atMost) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setInt(1, atMost);
      return read(select);
    }
  }

  private List<Waiting> read(PreparedStatement select) throws SQLException {
    List<Waiting> waiting = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        TraceContext trace = new TraceContext(row.getString(10), row.getString(11));
        waiting.add(new Waiting(row.getLong(1), message(row), trace));
      }
    }
    spokenAt = System.nanoTime();
    return waiting;
  }

  private static OutgoingMessage message(ResultSet row) throws SQLException {
    return new OutgoingMessage(
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getTimestamp(6).toInstant(),
        row.getBytes(7),
        row.getBoolean(8),
        row.getObject(9, UUID.class));
  }

  /** Takes out what was said, and returns what waits then. */
  List<Waiting> said(List<Waiting> messages, int atMost) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(SAID)) {
      Array positions =
          connection.createArrayOf("bigint", messages.stream().map(Waiting::position).toArray());
      move.setArray(1, positions);
      move.setArray(2, positions);
      move.setInt(3, atMost);
      return read(move);
    }
  }

  /**
   * Says that this relay is alive, if it has said nothing for a while because it waits for the
   * broker; where all goes fast, nothing.
   *
   * @throws SQLException if it does not lead any more
   */
  void keepLead(Duration every) throws SQLException {
    if (System.nanoTime() - spokenAt >= every.toNanos()) {
      try (PreparedStatement nothing = connection.prepareStatement("select 1")) {
        nothing.execute();
      }
      spokenAt = System.nanoTime();
    }
  }

  /** Gives the lead back with the connection; a broken connection has given it back already. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      lead.giveBack(connection);
    }
  }

  /**
   * A message that is to be said.
   *
   * @param trace of what made the service say it
   */
  record Waiting(long position, OutgoingMessage message, TraceContext trace) {}
}
