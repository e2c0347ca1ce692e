package icp.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the servers live and what they offer.
 *
 * @param folder for all data, logs and secrets; made with mode 0700 when missing
 * @param binaries where PostgreSQL's programs are unpacked; may be shared by several folders
 * @param postgresPort preferred TCP port of PostgreSQL, 0 for any
 * @param brokerPort preferred TCP port of the broker, 0 for any
 * @param databases names of the databases, and of the roles that own them
 * @param users who may use the broker; without any, everybody may, which is for tests alone
 */
public record Settings(
    Path folder,
    Path binaries,
    int postgresPort,
    int brokerPort,
    List<String> databases,
    List<BrokerUser> users) {

  private static final List<String> SERVICES =
      List.of("domains", "instances", "documents", "filings");
  private static final Pattern NAME = Pattern.compile("(?!pg_)[a-z][a-z0-9_]{0,62}");
  private static final List<String> RESERVED =
      List.of("postgres", "template0", "template1", "public", "none");

  /** Refuses ports outside 0..65535 and names that are not plain lower-case identifiers. */
  public Settings {
    folder = folder.toAbsolutePath().normalize();
    binaries = binaries.toAbsolutePath().normalize();
    databases = List.copyOf(databases);
    users = List.copyOf(users);
    databases.forEach(Settings::requireDatabaseName);
    requirePort(postgresPort);
    requirePort(brokerPort);
  }

  /** The ports 5432 and 9092, and a database for each of the suite's four services. */
  public static Settings in(Path folder) {
    return new Settings(folder, folder.resolve("binaries"), 5432, 9092, SERVICES, List.of());
  }

  /** The same with other preferred ports; 0 for any. */
  public Settings withPorts(int postgres, int broker) {
    return new Settings(folder, binaries, postgres, broker, databases, users);
  }

  /** The same with other databases. */
  public Settings withDatabases(String... names) {
    return new Settings(folder, binaries, postgresPort, brokerPort, List.of(names), users);
  }

  /** The same with PostgreSQL's programs unpacked elsewhere. */
  public Settings withBinaries(Path elsewhere) {
    return new Settings(folder, elsewhere, postgresPort, brokerPort, databases, users);
  }

  /** The same with a broker that knows these users and nobody else. */
  public Settings withUsers(List<BrokerUser> only) {
    return new Settings(folder, binaries, postgresPort, brokerPort, databases, only);
  }

  /** The name becomes an SQL identifier and a file name, hence the narrow alphabet. */
  static void requireDatabaseName(String name) {
    if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
      throw new IllegalArgumentException("Not a usable database name: " + name);
    }
  }

  private static void requirePort(int port) {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a TCP port: " + port);
    }
  }
}
