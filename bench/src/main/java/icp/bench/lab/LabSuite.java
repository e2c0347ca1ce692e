package icp.bench.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A suite of its own for a benchmark, started by the command that people use, on free ports. It
 * ends with this process, however that ends.
 */
public final class LabSuite implements AutoCloseable {
  private static final long START_SECONDS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PORTS =
      List.of(
          "filing-orchestrator",
          "domain-service",
          "instance-service",
          "document-service",
          "postgres",
          "kafka");

  /**
   * Counts statements, keeps the write-ahead log until it is read, and lets contenders have a
   * connection for each client beside those of the suite.
   */
  private static final List<String> SETTINGS =
      List.of(
          "alter system set shared_preload_libraries = 'pg_stat_statements'",
          "alter system set wal_keep_size = '4GB'",
          "alter system set max_connections = 300");

  private final Path data;
  private final Map<String, Duration> starts = new LinkedHashMap<>();
  private Process launcher;

  private LabSuite(Path data) {
    this.data = data;
  }

  /**
   * Starts one, and once more with what a measurement needs of PostgreSQL.
   *
   * @param data where all of it lies; what was there before goes away
   */
  public static LabSuite start(Path data) throws Exception {
    delete(data);
    LabSuite suite = new LabSuite(data.toAbsolutePath());
    suite.up("whole suite, first start");
    try (Connection connection = new Lab(suite.data).connect("postgres");
        Statement statement = connection.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
    } catch (SQLException e) {
      suite.close();
      throw e;
    }
    suite.down();
    suite.up("whole suite, again");
    return suite;
  }

  public Path data() {
    return data;
  }

  public Lab lab() throws SQLException {
    return new Lab(data);
  }

  /** How long it took until all was ready: first with nothing in its folder, then again. */
  public Map<String, Duration> starts() {
    return starts;
  }

  private void up(String how) throws Exception {
    Instant begin = Instant.now();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dbeian.home=" + System.getProperty("beian.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                "icp.suite.Main",
                "up",
                "--while-input-open",
                "--data",
                data.toString()));
    PORTS.forEach(name -> command.add("--port-" + name + "=0"));
    Files.createDirectories(data.getParent());
    Path said = data.resolveSibling(data.getFileName() + ".log");
    launcher =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!isReady()) {
      if (!launcher.isAlive() || System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("The suite did not start:\n" + Files.readString(said));
      }
      Thread.sleep(20);
    }
    starts.put(how, Duration.between(begin, Instant.now()));
  }

  private boolean isReady() {
    try {
      Path pids = data.resolve("pids.json");
      return Files.exists(pids) && JSON.readTree(pids.toFile()).path("ready").asBoolean();
    } catch (IOException halfWritten) {
      return false;
    }
  }

  private void down() throws IOException, InterruptedException {
    launcher.getOutputStream().close();
    if (!launcher.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The suite does not stop");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(LabSuite::deleteOne);
      }
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    down();
  }
}
