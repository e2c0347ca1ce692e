package icp.documents.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets one replica at a time work. The lock belongs to a connection: a replica that is killed loses
 * it with that, and another one takes over.
 */
@ApplicationScoped
class OneAtATime {
  /** Any number will do, as long as all replicas of all versions use the same. */
  private static final long LOCK = 0x6265_6961_6e03L;

  private final AgroalDataSource database;

  OneAtATime(AgroalDataSource database) {
    this.database = database;
  }

  /** Does the work, unless another replica is at it. */
  void run(Runnable work) {
    try (Connection connection = database.getConnection()) {
      if (ask(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
        try {
          work.run();
        } finally {
          ask(connection, "select pg_advisory_unlock(" + LOCK + ")");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take turns", e);
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
