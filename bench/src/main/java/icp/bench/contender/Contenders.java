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
  /** The floors, from the plainest. */
  public static final List<String> FLOORS = List.of("floor", "floor-grouped", "floor-kafka");

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
    if (process.waitFor() != 0 || cells.size() != order.clients().size()) {
      throw new IllegalStateException(order.contender() + " failed; see above");
    }
    return cells;
  }
}
