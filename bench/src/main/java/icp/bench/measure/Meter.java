package icp.bench.measure;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What processes and the database did during a stretch of time. */
public final class Meter {
  private final Processes processes;
  private final Server server;

  public Meter(Processes processes, Server server) {
    this.processes = processes;
    this.server = server;
  }

  /** Begins to measure. */
  public Running begin() throws SQLException {
    return new Running(System.nanoTime(), processes.worked(), server.read());
  }

  /** A measurement under way. */
  public final class Running {
    private final long at = System.currentTimeMillis();
    private final long since;
    private final Map<String, Long> worked;
    private final Server.Reading log;

    private Running(long since, Map<String, Long> worked, Server.Reading log) {
      this.since = since;
      this.worked = worked;
      this.log = log;
    }

    public Usage end() throws SQLException {
      double seconds = (System.nanoTime() - since) / 1e9;
      Map<String, Long> cpu = new LinkedHashMap<>();
      processes.worked().forEach((name, now) -> cpu.put(name, now - worked.get(name)));
      return new Usage(
          seconds,
          cpu,
          server.between(log, server.read()),
          List.of(new Stretch(at, System.currentTimeMillis())),
          processes.resident());
    }
  }

  /** From when until when, in milliseconds of the epoch. */
  public record Stretch(long begin, long end) {}

  /**
   * What was used.
   *
   * @param cpuMillis of one core, by process
   * @param residentMiB memory at the end, by process
   */
  public record Usage(
      double seconds,
      Map<String, Long> cpuMillis,
      Written written,
      List<Stretch> stretches,
      Map<String, Long> residentMiB) {
    public long allCpuMillis() {
      return cpuMillis.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Two stretches as one. */
    public Usage and(Usage other) {
      Map<String, Long> cpu = new LinkedHashMap<>(cpuMillis);
      other.cpuMillis.forEach((name, millis) -> cpu.merge(name, millis, Long::sum));
      Map<String, Long> resident = new LinkedHashMap<>(residentMiB);
      other.residentMiB.forEach((name, mebibytes) -> resident.merge(name, mebibytes, Math::max));
      return new Usage(
          seconds + other.seconds,
          cpu,
          written.and(other.written),
          Stream.concat(stretches.stream(), other.stretches.stream()).toList(),
          resident);
    }
  }
}
