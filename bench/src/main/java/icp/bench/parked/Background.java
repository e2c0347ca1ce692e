package icp.bench.parked;

import icp.bench.lab.Lab;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What databases have done until now, whoever asked for it, as PostgreSQL itself counts. */
record Background(Map<String, Long> transactions, Map<Ran, Long> statements) {
  /** But where who measures asks, and the launcher whether the server is there. */
  private static final String TRANSACTIONS =
      """
      select datname, xact_commit + xact_rollback from pg_stat_database
      where datname not in ('postgres', 'template0', 'template1')
      """;

  private static final String STATEMENTS =
      """
      select d.datname, s.query, sum(s.calls)
      from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname <> 'postgres' and s.query !~* '^(begin|commit|rollback)'
      group by 1, 2
      """;

  /** A statement, without its values. */
  record Ran(String database, String text) {}

  static Background read(Lab lab) throws SQLException {
    Map<String, Long> transactions = new TreeMap<>();
    Map<Ran, Long> statements = new HashMap<>();
    try (Connection connection = lab.connect("postgres");
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(TRANSACTIONS)) {
        while (row.next()) {
          transactions.put(row.getString(1), row.getLong(2));
        }
      }
      try (ResultSet row = statement.executeQuery(STATEMENTS)) {
        while (row.next()) {
          statements.put(new Ran(row.getString(1), row.getString(2)), row.getLong(3));
        }
      }
    }
    return new Background(transactions, statements);
  }

  /** What was done since an earlier reading. */
  Background since(Background before) {
    return new Background(
        since(transactions, before.transactions), since(statements, before.statements));
  }

  private static <K> Map<K, Long> since(Map<K, Long> now, Map<K, Long> before) {
    Map<K, Long> since = new HashMap<>(now);
    before.forEach((key, count) -> since.computeIfPresent(key, (same, all) -> all - count));
    since.values().removeIf(count -> count <= 0);
    return since;
  }
}
