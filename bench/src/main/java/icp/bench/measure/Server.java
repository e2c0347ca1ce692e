package icp.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgreSQL counts, read as its superuser. Commits and bytes are read from the write-ahead
 * log itself: the server's own counters come late.
 */
public final class Server implements AutoCloseable {
  private static final String LOG =
      """
      select coalesce(sum(count) filter (where "resource_manager/record_type" like 'Transaction/COMMIT%'), 0),
             coalesce(sum(record_size), 0), coalesce(sum(fpi_size), 0)
      from pg_get_wal_stats(?::pg_lsn, ?::pg_lsn, true)
      """;

  /**
   * Of each database, what was asked by who owns it; nobody else works there but who measures. Who
   * has a database of its own is told of that alone.
   */
  private static final String STATEMENTS =
      """
      select d.datname,
             coalesce(sum(calls) filter (where query !~* \
      '^(begin|commit|rollback|set|show|select pg_|with recursive|deallocate|discard)'), 0),
             coalesce(sum(calls) filter (where query ~* '^begin'), 0),
             coalesce(sum(wal_bytes), 0)
      from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datdba = s.userid
      where d.datname <> 'postgres' and current_database() in ('postgres', d.datname)
      group by d.datname
      """;

  private final Connection connection;

  /**
   * @param url of a database of the server
   */
  public Server(String url, String user, String password) throws SQLException {
    this.connection = DriverManager.getConnection(url, user, password);
    execute("create extension if not exists pg_walinspect");
    execute("create extension if not exists pg_stat_statements");
  }

  public String version() throws SQLException {
    return connection.getMetaData().getDatabaseProductVersion();
  }

  /** Where the write-ahead log ends now, and what each database was asked until now. */
  public record Reading(String end, Map<String, Asked> databases) {}

  public Reading read() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // A mark of ours, so that there is something to read between any two readings.
      statement.execute("select pg_logical_emit_message(true, 'bench', 'mark')");
      String end;
      try (ResultSet row = statement.executeQuery("select pg_current_wal_flush_lsn()")) {
        row.next();
        end = row.getString(1);
      }
      Map<String, Asked> databases = new TreeMap<>();
      try (ResultSet row = statement.executeQuery(STATEMENTS)) {
        while (row.next()) {
          databases.put(
              row.getString(1), new Asked(row.getLong(2), row.getLong(3), row.getLong(4)));
        }
      }
      return new Reading(end, databases);
    }
  }

  public Written between(Reading before, Reading after) throws SQLException {
    try (PreparedStatement log = connection.prepareStatement(LOG)) {
      log.setString(1, before.end());
      log.setString(2, after.end());
      try (ResultSet row = log.executeQuery()) {
        row.next();
        return new Written(
            row.getLong(1) - 1,
            row.getLong(2),
            row.getLong(3),
            Asked.between(before.databases(), after.databases()));
      }
    }
  }

  /** Makes an empty database, in place of one of that name. */
  public void recreate(String database) throws SQLException {
    drop(database);
    execute("create database " + database);
  }

  public void drop(String database) throws SQLException {
    execute("drop database if exists " + database + " with (force)");
  }

  /** One statement, as the superuser. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
