package icp.bench.report;

import static icp.bench.report.Grid.shown;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import icp.bench.flight.Flight;
import icp.bench.measure.Cell;
import icp.bench.parked.Silence;
import icp.bench.report.Summary.Figure;
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
      String name = flight.title().replaceAll("\\W+", "-") + ".folded";
      Files.writeString(folder.resolve(name), flight.folded());
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
        .filter(each -> each.clients() == clients && each.isOfFilings())
        .map(each -> new BarChart.Bar(each.of(), each.perSecond(), !OTHERS.contains(each.of())))
        .toList();
  }

  /** The tables, as Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# What was measured\n\n");
    text.append(
        "Profile %s; %s, %d cores, %d MiB; %s; %s; load before %s; %s\n\n"
            .formatted(
                profile,
                machine.processor(),
                machine.cores(),
                machine.memoryMiB(),
                machine.system(),
                machine.java(),
                machine.load(),
                machine.at()));
    versions.forEach((of, version) -> text.append("* %s %s\n".formatted(of, version)));
    List<Summary> summaries = Summary.of(cells);
    text.append("\n## Ratios\n\n").append(Ratios.of(summaries, written()));
    FilingTables filings = new FilingTables(summaries);
    text.append("\n## Per filing\n\n").append(filings.inAll());
    text.append("\n### By process\n\n").append(filings.byProcess());
    text.append("\n### By database\n\n").append(filings.byDatabase());
    text.append("\n## How long calls took, in milliseconds\n\n").append(calls(summaries));
    silences.forEach(
        silence -> text.append("\n## While filings wait\n\n").append(SilenceTables.of(silence)));
    text.append("\n## Start and memory\n\n").append(starts());
    flights.forEach(
        (title, flight) ->
            text.append("\n## %s\n\n```\n%s```\n".formatted(title, flight.summary())));
    return text.toString();
  }

  private static String calls(List<Summary> summaries) {
    Grid grid = new Grid("of", "clients", "call", "p50", "p99", "p99.9");
    for (Summary each : summaries) {
      for (String call : each.calls()) {
        grid.row(
            each.of(),
            each.isPaced() ? shown(each.rate()) + "/s" : "" + each.clients(),
            call,
            of(each.p50(call)),
            of(each.p99(call)),
            of(each.p999(call)));
      }
    }
    return grid.toString();
  }

  private static String of(Figure figure) {
    return figure.min() == figure.max()
        ? shown(figure.median())
        : "%s (%s to %s)"
            .formatted(shown(figure.median()), shown(figure.min()), shown(figure.max()));
  }

  private String starts() {
    Grid grid = new Grid("what", "ready after ms", "MiB then");
    for (Start start : starts) {
      grid.row(
          start.service(),
          "" + start.millis(),
          start.residentMiB() == 0 ? "" : "" + start.residentMiB());
    }
    Map<String, Map<String, Long>> moments = new LinkedHashMap<>(memory);
    moments.put("most at the end of a cell", Memory.atLoad(cells));
    return grid + "\n" + Memory.table(moments);
  }
}
