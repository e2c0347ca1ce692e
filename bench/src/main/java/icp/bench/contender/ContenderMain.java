package icp.bench.contender;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.bench.measure.Cell;
import icp.bench.measure.Clients;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.measure.Processes;
import icp.bench.measure.Server;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One contender in a process of its own, measured with each number of clients; writes a line of
 * JSON for each. Reads what to do as JSON from standard input.
 */
public final class ContenderMain {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Clients that warm it up for a cell without clients. */
  private static final int WARMING = 16;

  /**
   * What to do.
   *
   * @param warmUp seconds with the most clients before anything is measured
   * @param seconds that a cell lasts
   * @param pace filings a second that arrive in one more cell; 0 for none
   * @param pids of the servers whose work counts
   */
  public record Order(
      String contender,
      String url,
      String user,
      String password,
      Map<String, Object> broker,
      List<Integer> clients,
      int warmUp,
      int seconds,
      double pace,
      Map<String, Long> pids) {

    /** The most clients of any cell. */
    int most() {
      return clients.stream().mapToInt(Integer::intValue).max().orElse(WARMING);
    }
  }

  private final Order order;
  private final Contender contender;
  private final Meter meter;
  private final AtomicLong driven = new AtomicLong();

  private ContenderMain(Order order, Contender contender, Meter meter) {
    this.order = order;
    this.contender = contender;
    this.meter = meter;
  }

  /** Measures, and ends with 0 when every filing that was driven is in the database. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    Order order = JSON.readValue(System.in, Order.class);
    Target target = new Target(order.url(), order.user(), order.password(), order.broker());
    Map<String, Long> pids = new LinkedHashMap<>(order.pids());
    pids.put(order.contender(), ProcessHandle.current().pid());
    try (Server server = new Server(order.url(), order.user(), order.password());
        Contender contender = of(order, target)) {
      Meter meter = new Meter(new Processes(pids), server);
      for (Cell cell : new ContenderMain(order, contender, meter).measure()) {
        out.println(JSON.writeValueAsString(cell));
      }
    }
    System.exit(0);
  }

  private static Contender of(Order order, Target target) throws Exception {
    return switch (order.contender()) {
      case "floor" -> new PlainFloor(target);
      case "floor-grouped" -> new GroupedFloor(target);
      case "floor-kafka" -> new KafkaFloor(target);
      case "flowable" -> new FlowablePeer(target, order.most());
      case "dbos" -> new DbosPeer(target, order.most());
      default -> throw new IllegalArgumentException("Nobody is called " + order.contender());
    };
  }

  private List<Cell> measure() throws Exception {
    drive(order.most(), order.warmUp());
    List<Cell> cells = new ArrayList<>();
    for (int clients : order.clients()) {
      Meter.Running running = meter.begin();
      long before = driven.get();
      Clocks clocks = drive(clients, order.seconds());
      Meter.Usage usage = running.end();
      long filings = driven.get() - before;
      cells.add(
          new Cell(
              Cell.Kind.FILINGS, order.contender(), clients, filings, usage, clocks.latencies()));
      requireCompleted();
    }
    if (order.pace() > 0) {
      PacedFilings paced = new PacedFilings(contender, order.pace());
      driven.addAndGet(paced.measure(Math.max(1, order.warmUp() / 4), meter).count());
      Cell cell = paced.measure(order.seconds(), meter);
      driven.addAndGet(cell.count());
      cells.add(cell);
      requireCompleted();
    }
    return cells;
  }

  private Clocks drive(int clients, int seconds) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    return Clients.run(
        clients,
        (client, clocks) -> {
          Random random = new Random(client);
          while (System.nanoTime() - end < 0) {
            clocks.time("filing", () -> through(UUID.randomUUID(), random, clocks));
            driven.incrementAndGet();
          }
        });
  }

  private void through(UUID filing, Random random, Clocks clocks) throws Exception {
    clocks.time("begin", () -> contender.begin(filing));
    List<Contender.Check> order = new ArrayList<>(List.of(Contender.Check.values()));
    Collections.shuffle(order, random);
    clocks.time("answers", () -> contender.answers(filing, order));
    clocks.time("approve", () -> contender.approve(filing));
    clocks.time("verify", () -> contender.verify(filing));
  }

  /** A figure for filings that are not there would be worth nothing. */
  private void requireCompleted() throws Exception {
    long deadline = System.nanoTime() + 30_000_000_000L;
    while (contender.completed() != driven.get()) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException(
            "Driven: " + driven.get() + ", in the database: " + contender.completed());
      }
      Thread.sleep(100);
    }
  }
}
