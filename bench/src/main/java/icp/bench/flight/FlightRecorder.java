package icp.bench.flight;

import icp.bench.measure.Cell;
import icp.bench.measure.Meter.Stretch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flight recordings of services, from outside: begun once, and dumped behind each cell. They cost
 * some of what is measured.
 */
public final class FlightRecorder {
  private static final String NAME = "bench";

  /** Who worked less than this share of a core has nothing to tell. */
  private static final double IDLE = 0.1;

  private final Map<String, Long> services;
  private final Path folder;

  private FlightRecorder(Map<String, Long> services, Path folder) {
    this.services = new LinkedHashMap<>(services);
    this.folder = folder;
  }

  /**
   * Begins to record.
   *
   * @param services process numbers by name
   * @param folder for the dumps, until they are read
   */
  public static FlightRecorder start(Map<String, Long> services, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FlightRecorder recorder = new FlightRecorder(services, folder);
    services.values().forEach(pid -> recorder.command(pid, "JFR.start", "settings=profile"));
    return recorder;
  }

  /** What each service that worked did while a cell was measured. */
  public List<Flight> of(Cell cell) {
    List<Flight> flights = new ArrayList<>();
    services.forEach(
        (service, pid) -> {
          long worked = cell.usage().cpuMillis().getOrDefault(service, 0L);
          if (worked > IDLE * 1000 * cell.usage().seconds()) {
            flights.add(flight(cell, service, pid));
          }
        });
    return flights;
  }

  private Flight flight(Cell cell, String service, long pid) {
    List<Stretch> stretches = cell.usage().stretches();
    Path dump = folder.resolve(service + ".jfr").toAbsolutePath();
    command(
        pid,
        "JFR.dump",
        "begin=" + Instant.ofEpochMilli(stretches.get(0).begin()),
        "end=" + Instant.ofEpochMilli(stretches.get(stretches.size() - 1).end()),
        "filename=" + dump);
    try {
      Samples samples = Samples.read(dump, stretches);
      Files.delete(dump);
      return new Flight(cell.of(), cell.clients(), service, samples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void command(long pid, String command, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    line.addAll(List.of("" + pid, command, "name=" + NAME));
    line.addAll(List.of(arguments));
    try {
      Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
      String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (jcmd.waitFor() != 0 || said.contains("Exception") || said.contains("Could not")) {
        throw new IllegalStateException(String.join(" ", line) + " said:\n" + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Flight recordings need jcmd, which a whole JDK has", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
