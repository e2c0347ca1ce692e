package icp.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

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
  private static final String STATEMENTS =
      """
      select coalesce(sum(calls), 0) from pg_stat_statements
      where query !~* '^(begin|commit|rollback|set|show|select pg_|with recursive|deallocate|discard)'
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

  /** Where the write-ahead log ends now, and how many statements were executed until now. */
  public record Reading(String end, long statements) {}

  /**
   * What was written between two readings.
   *
   * @param commits of transactions that wrote
   * @param bytes of the write-ahead log without page images
   * @param imageBytes of page images, which depend on when the last checkpoint was
   * @param statements executed
   */
  public record Written(long commits, long bytes, long imageBytes, long statements) {}

  public Reading read() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // A mark of ours, so that there is something to read between any two readings.
      statement.execute("select pg_logical_emit_message(true, 'bench', 'mark')");
      String end;
      try (ResultSet row = statement.executeQuery("select pg_current_wal_flush_lsn()")) {
        row.next();
        end = row.getString(1);
      }
      try (ResultSet row = statement.executeQuery(STATEMENTS)) {
        row.next();
        return new Reading(end, row.getLong(1));
      }
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
            after.statements() - before.statements());
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
