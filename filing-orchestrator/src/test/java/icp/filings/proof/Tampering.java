package icp.filings.proof;

import icp.embedded.EmbeddedServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Somebody with every right on the database, whom neither triggers nor references stop. */
final class Tampering {
  private static final List<String> TABLES =
      List.of(
          "filing_event where filing_id",
          "filing_check where filing_id",
          "filing_revision where filing_id",
          "filing_key where filing_id",
          "filing_domain where filing_id",
          "deadline where filing_id",
          "filing where id");

  private Tampering() {}

  /** Runs a statement in which {@code $} stands for the filing. */
  static void with(UUID filing, String sql) throws SQLException {
    try (Connection superuser = superuser();
        var statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql.replace("$", "'" + filing + "'"));
    }
  }

  /** Leaves nothing of it. */
  static void forget(UUID filing) throws SQLException {
    for (String table : TABLES) {
      with(filing, "delete from " + table + " = $");
    }
  }

  static Connection superuser() throws SQLException {
    return EmbeddedServers.forTests().postgres().superuser("proof");
  }
}
