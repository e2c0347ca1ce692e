package icp.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import icp.bench.flight.Flight;
import icp.bench.measure.Cell;
import icp.bench.parked.Silence;
import icp.bench.start.Starts.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Everything that was measured, as JSON for machines, and as tables and plots for people. */
public final class Report {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** What is not of the suite. */
  static final Set<String> OTHERS =
      Set.of("floor", "floor-grouped", "floor-kafka", "flowable", "dbos");

  /** What stands beside them in the plots. */
  private static final Set<String> OURS = Set.of("journey", "orchestrator");

  private final String profile;
  private final Machine machine = Machine.read();
  private final Map<String, String> versions = new TreeMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();
  private final List<Silence> silences = new ArrayList<>();
  private final Map<String, Map<String, Long>> memory = new LinkedHashMap<>();
  private final Map<String, Flight> flights = new LinkedHashMap<>();

  /**
   * @param profile by which it was measured
   */
  public Report(String profile) {
    this.profile = profile;
  }

  /** The form that machines read. */
  public record Written(
      String profile,
      Machine machine,
      Map<String, String> versions,
      List<Cell> cells,
      List<Start> starts,
      List<Silence> silences,
      Map<String, Map<String, Long>> residentMiB) {}

  public void version(String of, String version) {
    versions.put(of, version);
  }

  public void add(Cell cell) {
    cells.add(cell);
  }

  public void add(Start start) {
    starts.add(start);
  }

  public void add(Silence silence) {
    silences.add(silence);
  }

  /** Of the same service during a cell of the same name the last one stays. */
  public void add(Flight flight) {
    flights.put(flight.title(), flight);
  }

  /** What each process held, and when. */
  public void memory(String when, Map<String, Long> residentMiB) {
    memory.put(when, residentMiB);
  }

  /** The most filings a second of any cell of a name. */
  public OptionalDouble fastest(String of) {
    return cells.stream().filter(cell -> cell.of().equals(of)).mapToDouble(Cell::perSecond).max();
  }

  /**
   * Writes {@code report.json}, {@code report.md}, a plot for each number of clients, and the
   * folded stacks of each flight recording, from which flame graphs are drawn.
   *
   * @param folder made when it is missing
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    JSON.writeValue(folder.resolve("report.json").toFile(), written());
    Files.writeString(folder.resolve("report.md"), markdown());
    for (Integer clients : clients()) {
      Files.writeString(
          folder.resolve("filings-" + clients + "-clients.svg"),
          BarChart.svg(
              "Filings a second with " + clients + " clients", "more is better", bars(clients)));
    }
    for (Flight flight : flights.values()) {
      Path stacks = Files.createDirectories(folder.resolve("flights"));
      String name = flight.title().replaceAll("\\W+", "-") + ".folded";
      Files.writeString(stacks.resolve(name), flight.folded());
    }
  }

  private Written written() {
    return new Written(profile, machine, versions, cells, starts, silences, memory);
  }

  private List<Integer> clients() {
    return cells.stream()
        .filter(cell -> OTHERS.contains(cell.of()))
        .map(Cell::clients)
        .distinct()
        .toList();
  }

  private List<BarChart.Bar> bars(int clients) {
    return Summary.of(cells).stream()
        .filter(each -> each.clients() == clients)
        .filter(each -> OTHERS.contains(each.of()) || OURS.contains(each.of()))
        .map(each -> new BarChart.Bar(each.of(), each.perSecond(), OURS.contains(each.of())))
        .toList();
  }

  /** The tables, as Markdown. */
  public String markdown() {
    return new Markdown(written(), flights.values()).toString();
  }
}
