package icp.bench.report;

import static icp.bench.report.Grid.shown;

import icp.bench.flight.Flight;
import icp.bench.report.Report.Written;
import icp.bench.report.Summary.Figure;
import icp.bench.start.Starts.Start;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as people read it, what was aimed at first. */
final class Markdown {
  private final Written written;
  private final Collection<Flight> flights;
  private final List<Summary> summaries;
  private final StringBuilder text = new StringBuilder("# What was measured\n\n");

  Markdown(Written written, Collection<Flight> flights) {
    this.written = written;
    this.flights = flights;
    this.summaries = Summary.of(written.cells());
  }

  @Override
  public String toString() {
    machine(written.machine());
    written.versions().forEach((of, version) -> text.append("* %s %s\n".formatted(of, version)));
    section("## Ratios", Ratios.of(summaries, written));
    FilingTables filings = new FilingTables(summaries);
    section("## Per filing", filings.inAll());
    section("### By process", filings.byProcess());
    section("### By database", filings.byDatabase());
    section("## How long calls took, in milliseconds", calls());
    written
        .silences()
        .forEach(silence -> section("## While filings wait", SilenceTables.of(silence)));
    section("## Start and memory", starts());
    flights.forEach(
        flight -> section("## " + flight.title(), "```\n" + flight.summary() + "```\n"));
    return text.toString();
  }

  private void section(String title, String content) {
    text.append('\n').append(title).append("\n\n").append(content);
  }

  private void machine(Machine machine) {
    text.append(
        "Profile %s; %s, %d cores, %d MiB; %s; %s; load before %s; %s\n\n"
            .formatted(
                written.profile(),
                machine.processor(),
                machine.cores(),
                machine.memoryMiB(),
                machine.system(),
                machine.java(),
                machine.load(),
                machine.at()));
  }

  private String calls() {
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
    for (Start start : written.starts()) {
      grid.row(
          start.service(),
          "" + start.millis(),
          start.residentMiB() == 0 ? "" : "" + start.residentMiB());
    }
    Map<String, Map<String, Long>> moments = new LinkedHashMap<>(written.residentMiB());
    moments.put("most at the end of a cell", Memory.atLoad(written.cells()));
    return grid + "\n" + Memory.table(moments);
  }
}
