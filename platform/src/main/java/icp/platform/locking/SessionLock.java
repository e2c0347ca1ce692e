package icp.platform.locking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * A lock that a session of the database holds, for work that one replica does and others wait for.
 * It ends with its session: at once when its process dies, and when the process is frozen or its
 * machine is gone, by whoever wants the lock next. Every statement on the session's connection is a
 * sign of life. A session that was ended can do nothing more: what its process believes to hold
 * when it wakes up, its next statement tells it otherwise.
 *
 * <p>A session is ended only while the database waits for its client. One whose statement takes
 * long is at work.
 */
public final class SessionLock {
  private static final Logger LOG = Logger.getLogger(SessionLock.class);

  /** One statement: while somebody else is alive, wanting the lock costs no more than asking. */
  private static final String TAKE =
      """
      select case
        when pg_try_advisory_lock(?) then 'TAKEN'
        when (
          select bool_or(pg_terminate_backend(a.pid, 5000))
          from pg_locks l join pg_stat_activity a on a.pid = l.pid and a.datid = l.database
          where l.locktype = 'advisory' and l.granted and l.objsubid = 1
            and (l.classid::bigint << 32) | l.objid::bigint = ?
            and a.datname = current_database() and a.usename = current_user
            and a.wait_event_type = 'Client'
            and a.state_change < clock_timestamp() - ? * interval '1 ms'
        ) then 'ENDED'
        else 'ELSEWHERE'
      end
      """;

  private final long number;
  private final Duration silence;

  /**
   * @param number the lock's own; the same in all replicas of all versions
   * @param silence how long a holder may say nothing to the database; longer than it ever does
   *     while it lives
   */
  public SessionLock(long number, Duration silence) {
    this.number = number;
    this.silence = silence;
  }

  /**
   * Takes it for the connection's session, outside of a transaction, unless another one holds it
   * that is alive.
   *
   * @throws SQLException if the database does not answer
   */
  public boolean tryTake(Connection connection) throws SQLException {
    String found = ask(connection);
    if (found.equals("ENDED")) {
      LOG.warnf("A session that said nothing for %s was ended: lock=%x", silence, number);
      found = ask(connection);
    }
    return found.equals("TAKEN");
  }

  private String ask(Connection connection) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setLong(1, number);
      take.setLong(2, number);
      take.setLong(3, silence.toMillis());
      try (ResultSet row = take.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /**
   * Gives it back; a session that was ended has given it back already.
   *
   * @throws SQLException if the session was ended
   */
  public void giveBack(Connection connection) throws SQLException {
    try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
      unlock.setLong(1, number);
      unlock.execute();
    }
  }
}
