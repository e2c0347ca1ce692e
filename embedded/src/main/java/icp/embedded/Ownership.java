package icp.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * One role per database, one database per role. Every step may be done again, so that a start that
 * was interrupted is mended by the next.
 */
final class Ownership {

  private final Connection superuser;

  Ownership(Connection superuser) {
    this.superuser = superuser;
  }

  /**
   * PostgreSQL lets every role into the databases it comes with; a service has no business there.
   */
  void closeSystemDatabases() throws SQLException {
    run("revoke all on database postgres from public");
    run("revoke all on database template1 from public");
  }

  /** The name is an identifier that {@link Settings} has judged, so it can be quoted as it is. */
  void ensure(String name, String password) throws SQLException {
    if (!exists("select from pg_roles where rolname = ?", name)) {
      run("create role \"%s\" login".formatted(name));
    }
    // Hashed on this side of the wire: no statement, and so no log, ever holds the password.
    superuser
        .unwrap(PGConnection.class)
        .alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    if (!exists("select from pg_database where datname = ?", name)) {
      run("create database \"%s\" owner \"%s\" template template0".formatted(name, name));
    }
    run("revoke all on database \"%s\" from public".formatted(name));
  }

  private boolean exists(String query, String name) throws SQLException {
    try (var statement = superuser.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
