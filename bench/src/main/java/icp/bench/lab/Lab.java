package icp.bench.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.bench.measure.Meter;
import icp.bench.measure.Processes;
import icp.bench.measure.Server;
import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.Cast;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A suite that is up, as who measures sees it. */
public final class Lab implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUPERUSER = "postgres";
  private static final String PLAIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required"
          + " username=\"broker\" password=\"%s\";";

  private final Path data;
  private final Map<String, JsonNode> entries = new LinkedHashMap<>();
  private Server server;

  /**
   * @param data folder of a suite that is up
   */
  public Lab(Path data) {
    this.data = data;
    try {
      JSON.readTree(data.resolve("pids.json").toFile())
          .path("processes")
          .forEach(entry -> entries.put(entry.path("name").asText(), entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Addresses addresses() {
    return new Addresses(
        url("filing-orchestrator"),
        url("domain-service"),
        url("instance-service"),
        url("document-service"));
  }

  private String url(String name) {
    return entries.get(name).path("url").asText();
  }

  /** Where a service tells how it does. */
  public String management(String name) {
    return entries.get(name).path("management").asText();
  }

  private long pid(String name) {
    return entries.get(name).path("pid").asLong();
  }

  /** All that runs. */
  public Map<String, Long> all() {
    Map<String, Long> all = new LinkedHashMap<>();
    entries.keySet().forEach(name -> all.put(name, pid(name)));
    return all;
  }

  /** All that runs but the launcher. */
  public Map<String, Long> pids() {
    Map<String, Long> pids = all();
    pids.remove("launcher");
    return pids;
  }

  /** The services alone. */
  public Map<String, Long> services() {
    Map<String, Long> services = pids();
    services.keySet().removeAll(servers().keySet());
    return services;
  }

  /** Services that stand still until this is closed. */
  public static final class Frozen implements AutoCloseable {
    private final List<Long> pids;

    private Frozen(List<Long> pids) throws IOException, InterruptedException {
      this.pids = pids;
      signal("STOP");
    }

    private void signal(String signal) throws IOException, InterruptedException {
      for (long pid : pids) {
        new ProcessBuilder("kill", "-" + signal, "" + pid).start().waitFor();
      }
    }

    @Override
    public void close() throws IOException, InterruptedException {
      signal("CONT");
    }
  }

  /** All services but the orchestrator stand still. */
  public Frozen freezeOthers() throws IOException, InterruptedException {
    return new Frozen(
        List.of(pid("domain-service"), pid("instance-service"), pid("document-service")));
  }

  /** The orchestrator stands still. */
  public Frozen freezeOrchestrator() throws IOException, InterruptedException {
    return new Frozen(List.of(pid("filing-orchestrator")));
  }

  /** The servers alone. */
  public Map<String, Long> servers() {
    return Map.of("postgres", pid("postgres"), "kafka", pid("kafka"));
  }

  /** How many filings stand at a status. */
  public long filings(String status) throws SQLException {
    try (Connection connection = connect("filings");
        PreparedStatement count =
            connection.prepareStatement("select count(*) from filing where status = ?")) {
      count.setString(1, status);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** As the superuser. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password());
  }

  public Meter meter() throws SQLException {
    return new Meter(new Processes(pids()), server());
  }

  public Server server() throws SQLException {
    if (server == null) {
      server = new Server(jdbcUrl("postgres"), SUPERUSER, password());
    }
    return server;
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + entries.get("postgres").path("port") + "/" + database;
  }

  /** By which the orchestrator seals. */
  public Path keyset() {
    return data.resolve("secrets/filings-keyset.json");
  }

  /** The superuser's. */
  public String password() {
    return read(data.resolve("servers/secrets/postgres.password"));
  }

  /** Settings of a client of the broker that may do everything. */
  public Map<String, Object> broker() {
    return Map.of(
        "bootstrap.servers",
        "127.0.0.1:" + entries.get("kafka").path("port"),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        PLAIN.formatted(read(data.resolve("servers/secrets/kafka-broker.password"))));
  }

  public Account staff(String role) {
    String password = read(data.resolve("secrets/staff-" + role + ".password"));
    return cast().signIn(role, role, password);
  }

  public Cast cast() {
    return new Cast(new Api(line -> {}), addresses());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    if (server != null) {
      server.close();
    }
  }
}
