package icp.bench.report;

import static icp.bench.report.Grid.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a filing took: in all, by process, and by database. */
final class FilingTables {
  private static final String OWN = "itself";

  private final List<Summary> summaries;

  FilingTables(List<Summary> summaries) {
    this.summaries = summaries.stream().filter(Summary::isOfFilings).toList();
  }

  String inAll() {
    Grid grid =
        new Grid(
            "of",
            "clients",
            "rounds",
            "filings/s",
            "min to max",
            "of the floor",
            "CPU ms",
            "commits",
            "WAL KiB",
            "statements");
    for (Summary each : summaries) {
      grid.row(
          each.of(),
          "" + each.clients(),
          "" + each.rounds().size(),
          shown(each.perSecond().median()),
          shown(each.perSecond().min()) + " to " + shown(each.perSecond().max()),
          share(each),
          shown(each.cpuMillis().median()),
          shown(each.commits().median()),
          shown(each.walKib().median()),
          shown(each.statements().median()));
    }
    return grid.toString();
  }

  private String share(Summary each) {
    return summaries.stream()
        .filter(floor -> floor.of().equals("floor") && floor.clients() == each.clients())
        .findFirst()
        .map(floor -> shown(each.perSecond().median() / floor.perSecond().median()) + " x")
        .orElse("");
  }

  /** CPU milliseconds of a filing; what a contender works in its own process stands in a column. */
  String byProcess() {
    Set<String> processes = new TreeSet<>();
    summaries.forEach(each -> processes.addAll(each.processes()));
    summaries.forEach(each -> processes.remove(each.of()));
    List<String> titles = new ArrayList<>(List.of("CPU ms", "clients", OWN));
    titles.addAll(processes);
    Grid grid = new Grid(titles.toArray(String[]::new));
    for (Summary each : summaries) {
      List<String> row = new ArrayList<>(List.of(each.of(), "" + each.clients()));
      row.add(cpu(each, each.of()));
      processes.forEach(process -> row.add(cpu(each, process)));
      grid.row(row.toArray(String[]::new));
    }
    return grid.toString();
  }

  private static String cpu(Summary each, String process) {
    return each.processes().contains(process) ? shown(each.cpuMillis(process).median()) : "";
  }

  /** Of the suite, what each database was asked for a filing. */
  String byDatabase() {
    Grid grid =
        new Grid("of", "clients", "database", "statements", "transactions", "WAL KiB, images");
    for (Summary each : summaries) {
      if (Report.OTHERS.contains(each.of())) {
        continue;
      }
      for (String database : each.databases()) {
        grid.row(
            each.of(),
            "" + each.clients(),
            database,
            shown(each.asked(database, asked -> asked.statements()).median()),
            shown(each.asked(database, asked -> asked.transactions()).median()),
            shown(each.asked(database, asked -> asked.walBytes() / 1024.0).median()));
      }
    }
    return grid.toString();
  }
}
