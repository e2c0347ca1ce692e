package icp.platform.audit;

import icp.embedded.EmbeddedServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody with every right on the database, whom no trigger stops. */
final class Tampering {
  static final String DATABASE = "audit";

  private Tampering() {}

  /** Runs a statement in which {@code #3} stands for the entry with the number 3. */
  static void with(String sql) throws SQLException {
    try (Connection superuser = superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          sql.replaceAll("#(\\d+)", "(select entry from audit_link where number = $1)"));
    }
  }

  static Connection superuser() throws SQLException {
    return EmbeddedServers.forTests().postgres().superuser(DATABASE);
  }
}
