package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * By which a replica that does not lead tells the relay of the one that does that it has committed
 * messages. Rung after a commit, never in it: whoever notifies in a transaction holds up every
 * commit of the server. Not to hear it costs time and nothing else, since the relay looks by
 * itself, too.
 */
final class CommitBell {
  private static final Logger LOG = Logger.getLogger(CommitBell.class);
  private static final int LISTEN_MILLIS = 1000;

  private final AgroalDataSource database;
  private final RelaySignal signal;
  private final Duration backoff;

  CommitBell(AgroalDataSource database, RelaySignal signal, Duration backoff) {
    this.database = database;
    this.signal = signal;
    this.backoff = backoff;
  }

  /**
   * Wakes the relay that leads.
   *
   * @throws SQLException if the database does not answer
   */
  void ring() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("notify outbox");
    }
  }

  /** Wakes the relay of this process whenever another replica rings, until it is interrupted. */
  void listen() {
    try {
      while (!Thread.interrupted()) {
        hear();
      }
    } catch (InterruptedException e) {
      LOG.debug("Nobody listens for other replicas' commits any more");
    }
  }

  private void hear() throws InterruptedException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("listen outbox");
      try {
        // What was committed before anybody listened.
        signal.committed();
        PGConnection bell = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
          // Waits at the socket: the database is asked nothing.
          if (bell.getNotifications(LISTEN_MILLIS).length > 0) {
            signal.committed();
          }
        }
      } finally {
        // The connection goes back to where others take it from.
        statement.execute("unlisten outbox");
      }
    } catch (SQLException e) {
      LOG.debug("Other replicas' commits are not heard", e);
      Thread.sleep(backoff.toMillis());
    }
  }
}
