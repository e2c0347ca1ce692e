package icp.documents.retention;

import icp.platform.locking.SessionLock;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Lets one replica at a time work. The lock belongs to a connection: a replica that is killed loses
 * it with that, one that is frozen after a while, and another one takes over.
 */
@ApplicationScoped
class OneAtATime {
  /** Any number will do that no other lock of this database has: the relay's and the audit's. */
  private static final long LOCK = 0x6265_6961_6e03L;

  /** Longer than any run takes; two at a time delete nothing that one alone would leave. */
  private static final Duration SILENCE = Duration.ofHours(6);

  private final AgroalDataSource database;
  private final SessionLock turn = new SessionLock(LOCK, SILENCE);

  OneAtATime(AgroalDataSource database) {
    this.database = database;
  }

  /** Does the work, unless another replica is at it. */
  void run(Runnable work) {
    try (Connection connection = database.getConnection()) {
      if (turn.tryTake(connection)) {
        try {
          work.run();
        } finally {
          turn.giveBack(connection);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take turns", e);
    }
  }
}
