package icp.bench.contender;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dbos.transact.DBOS;
import icp.bench.contender.ContenderMain.Order;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flowable.engine.ProcessEngine;

/** Runs contenders, each in a process and a database of its own, on the servers of the suite. */
public final class Contenders {
  /** The floor whose events hop through Kafka. */
  public static final String WITH_KAFKA = "floor-kafka";

  /** The floors, from the plainest. */
  public static final List<String> FLOORS = List.of("floor", "floor-grouped", WITH_KAFKA);

  /** The engines that people would otherwise use. */
  public static final List<String> PEERS = List.of("flowable", "dbos");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DATABASE = "bench_contender";

  private final Lab lab;
  private final int warmUp;
  private final int seconds;

  /**
   * @param warmUp seconds
   * @param seconds of a cell
   */
  public Contenders(Lab lab, int warmUp, int seconds) {
    this.lab = lab;
    this.warmUp = warmUp;
    this.seconds = seconds;
  }

  /** Of the peers. */
  public static Map<String, String> versions() {
    return Map.of("Flowable", ProcessEngine.VERSION, "DBOS Transact", DBOS.version());
  }

  /** One cell for each number of clients. */
  public List<Cell> run(String contender, List<Integer> clients) throws Exception {
    return run(contender, clients, seconds, 0);
  }

  /** The floor with a hop through Kafka, by filings that arrive at a pace. */
  public Cell paced(double perSecond, int seconds) throws Exception {
    return run(WITH_KAFKA, List.of(), seconds, perSecond).get(0);
  }

  private List<Cell> run(String contender, List<Integer> clients, int seconds, double pace)
      throws Exception {
    lab.server().recreate(DATABASE);
    try {
      return measured(
          new Order(
              contender,
              lab.jdbcUrl(DATABASE),
              "postgres",
              lab.password(),
              lab.broker(),
              clients,
              warmUp,
              seconds,
              pace,
              lab.servers()));
    } finally {
      lab.server().drop(DATABASE);
    }
  }

  private static List<Cell> measured(Order order) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                ContenderMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(JSON.writeValueAsBytes(order));
    }
    List<Cell> cells = new ArrayList<>();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    for (String line : out.lines().filter(line -> line.startsWith("{")).toList()) {
      cells.add(JSON.readValue(line, Cell.class));
    }
    if (process.waitFor() != 0 || cells.isEmpty()) {
      throw new IllegalStateException(order.contender() + " failed; see above");
    }
    return cells;
  }
}
