package icp.bench.start;

import icp.bench.lab.Lab;
import icp.bench.measure.Processes;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a service takes to be ready when it alone starts, and what memory all hold. */
public final class Starts {
  private static final List<String> SERVICES =
      List.of("filing-orchestrator", "domain-service", "instance-service", "document-service");
  private static final long PATIENCE = 60_000_000_000L;
  private static final int OK = 200;

  private final Path data;

  public Starts(Path data) {
    this.data = data;
  }

  /**
   * How a service started.
   *
   * @param millis from when the kernel began its process until it answered that it is ready
   * @param residentMiB then
   */
  public record Start(String service, long millis, long residentMiB) {}

  /** Ends each service, whose supervisor starts it again. */
  public List<Start> measure() throws Exception {
    List<Start> starts = new ArrayList<>();
    for (String service : SERVICES) {
      starts.add(measure(service));
    }
    return starts;
  }

  private Start measure(String service) throws Exception {
    long before;
    String management;
    try (Lab lab = new Lab(data)) {
      before = lab.pids().get(service);
      management = lab.management(service);
    }
    ProcessHandle.of(before).orElseThrow().destroy();
    long deadline = System.nanoTime() + PATIENCE;
    while (!isReady(management) || pid(service) == before) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException(service + " does not come back");
      }
      Thread.sleep(5);
    }
    long ready = System.currentTimeMillis();
    long pid = pid(service);
    Processes processes = new Processes(Map.of(service, pid));
    return new Start(service, ready - began(pid), processes.resident().get(service));
  }

  private long pid(String service) throws Exception {
    try (Lab lab = new Lab(data)) {
      return lab.pids().get(service);
    }
  }

  /** When the kernel began it, to a hundredth of a second, in milliseconds of the epoch. */
  private static long began(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
    long ticks = Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19]);
    double up = Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
    return System.currentTimeMillis() - Math.round(up * 1000 - ticks * 10.0);
  }

  private static boolean isReady(String management) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(management + "/q/health/ready").toURL().openConnection();
      connection.setConnectTimeout(500);
      connection.setReadTimeout(2000);
      return connection.getResponseCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
