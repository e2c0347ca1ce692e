package icp.bench.report;

import icp.bench.measure.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What each process held, and when. */
final class Memory {
  private static final String SUITE =
      "launcher|postgres|kafka|filing-orchestrator|(domain|instance|document)-service";

  private Memory() {}

  /** The most at the end of any cell. */
  static Map<String, Long> atLoad(List<Cell> cells) {
    Map<String, Long> most = new LinkedHashMap<>();
    cells.forEach(
        cell ->
            cell.usage()
                .residentMiB()
                .forEach((process, mebibytes) -> most.merge(process, mebibytes, Math::max)));
    return most;
  }

  /** Of all that belongs to the suite. */
  static long suite(Map<String, Long> held) {
    return held.entrySet().stream()
        .filter(each -> each.getKey().matches(SUITE))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** A row for each process, a column for each moment. */
  static String table(Map<String, Map<String, Long>> moments) {
    Set<String> processes = new TreeSet<>();
    moments.values().forEach(held -> processes.addAll(held.keySet()));
    Grid grid = new Grid(cells("MiB resident", moments.keySet().stream().toList()));
    for (String process : processes) {
      grid.row(
          cells(
              process,
              moments.values().stream()
                  .map(held -> held.containsKey(process) ? "" + held.get(process) : "")
                  .toList()));
    }
    grid.row(cells("whole suite", moments.values().stream().map(h -> "" + suite(h)).toList()));
    return grid.toString();
  }

  private static String[] cells(String first, List<String> others) {
    String[] cells = new String[others.size() + 1];
    cells[0] = first;
    for (int i = 0; i < others.size(); i++) {
      cells[i + 1] = others.get(i);
    }
    return cells;
  }
}
