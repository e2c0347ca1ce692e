package icp.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The PostgreSQL of a folder. Its port stays the same as long as its {@link EmbeddedServers} lives,
 * through restarts too.
 */
public final class Postgres {

  private final Server server;
  private final Secrets secrets;

  Postgres(Server server, Secrets secrets) {
    this.server = server;
    this.secrets = secrets;
  }

  /** The TCP port, on 127.0.0.1 only. */
  public int port() {
    return server.port();
  }

  /** The process that runs it, or that ran it last. */
  public long pid() {
    return server.pid();
  }

  /** What the server says: warnings and errors. */
  public Path logFile() {
    return server.logFile();
  }

  /**
   * A database that {@link Settings#databases()} or {@link #createDatabase} named.
   *
   * @throws IllegalArgumentException when neither did
   */
  public Database database(String name) {
    Settings.requireDatabaseName(name);
    if (!secrets.has(name)) {
      throw new IllegalArgumentException("There is no database " + name + ".");
    }
    return new Database(name, PostgresLogin.url(port(), name), secrets.password(name));
  }

  /**
   * Makes a database and the role of the same name that owns it, unless they are there.
   *
   * @param name lower-case letters, digits and underscores
   * @throws EmbeddedServersException when the server does not answer
   */
  public Database createDatabase(String name) {
    Settings.requireDatabaseName(name);
    ensure(List.of(name));
    return database(name);
  }

  /**
   * A connection that may do everything, for tools and tests; never for a service.
   *
   * @throws SQLException when the server does not answer
   */
  public Connection superuser(String database) throws SQLException {
    return new PostgresLogin(port(), secrets).superuser(database);
  }

  /**
   * Stops it when it runs, and starts it again on its port.
   *
   * @throws EmbeddedServersException when it does not start; the message tells what it said
   */
  public void restart() {
    server.restart();
  }

  /**
   * Restarts it when it is dead or does not answer.
   *
   * @return whether it had to
   * @throws EmbeddedServersException when it does not start; the message tells what it said
   */
  public boolean ensureRunning() {
    return server.ensureRunning();
  }

  void start(Settings settings) {
    server.start(settings.postgresPort());
    ensure(settings.databases());
  }

  private void ensure(List<String> names) {
    try (var superuser = superuser("postgres")) {
      var ownership = new Ownership(superuser);
      ownership.closeSystemDatabases();
      for (String name : names) {
        ownership.ensure(name, secrets.password(name));
      }
    } catch (SQLException e) {
      throw new EmbeddedServersException("Cannot make the databases " + names + ".", e);
    }
  }
}
