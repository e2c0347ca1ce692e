package icp.bench.report;

import icp.bench.measure.Asked;
import icp.bench.measure.Cell;
import icp.bench.measure.Latency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What several rounds of the same measurement come to.
 *
 * @param of who or what was measured
 * @param rounds of it, in the order in which they were measured
 */
public record Summary(String of, int clients, List<Cell> rounds) {

  /** One for each thing that was measured with a number of clients, in the order of the first. */
  public static List<Summary> of(List<Cell> cells) {
    Map<String, List<Cell>> grouped = new LinkedHashMap<>();
    cells.forEach(
        cell ->
            grouped
                .computeIfAbsent(cell.of() + "/" + cell.clients(), key -> new ArrayList<>())
                .add(cell));
    return grouped.values().stream()
        .map(rounds -> new Summary(rounds.get(0).of(), rounds.get(0).clients(), rounds))
        .toList();
  }

  public boolean isOfFilings() {
    return rounds.get(0).kind() == Cell.Kind.FILINGS;
  }

  public boolean isPaced() {
    return rounds.get(0).kind() == Cell.Kind.PACED;
  }

  /** A figure over the rounds. */
  public record Figure(double median, double min, double max) {
    static Figure of(double[] values) {
      double[] sorted = values.clone();
      java.util.Arrays.sort(sorted);
      int middle = sorted.length / 2;
      double median =
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
      return new Figure(median, sorted[0], sorted[sorted.length - 1]);
    }
  }

  public Figure figure(ToDoubleFunction<Cell> value) {
    return Figure.of(rounds.stream().mapToDouble(value).toArray());
  }

  public Figure perSecond() {
    return figure(Cell::perSecond);
  }

  /** The median. */
  public double rate() {
    return perSecond().median();
  }

  public Figure cpuMillis() {
    return figure(cell -> perFiling(cell, cell.usage().allCpuMillis()));
  }

  public Figure commits() {
    return figure(cell -> perFiling(cell, cell.usage().written().commits()));
  }

  /** Without page images. */
  public Figure walKib() {
    return figure(cell -> perFiling(cell, cell.usage().written().bytes() / 1024.0));
  }

  public Figure statements() {
    return figure(cell -> perFiling(cell, cell.usage().written().allStatements()));
  }

  /** Whose work was counted, in any round. */
  public Set<String> processes() {
    return names(cell -> cell.usage().cpuMillis().keySet());
  }

  /** Of one process. */
  public Figure cpuMillis(String process) {
    return figure(cell -> perFiling(cell, cell.usage().cpuMillis().getOrDefault(process, 0L)));
  }

  /** That were asked for anything, in any round. */
  public Set<String> databases() {
    return names(cell -> cell.usage().written().databases().keySet());
  }

  /** Of one database, for a filing. */
  public Figure asked(String database, ToDoubleFunction<Asked> what) {
    return figure(
        cell -> {
          Asked asked = cell.usage().written().databases().get(database);
          return asked == null ? 0 : perFiling(cell, what.applyAsDouble(asked));
        });
  }

  private static double perFiling(Cell cell, double all) {
    return all / Math.max(1, cell.count());
  }

  /** What was called, in any round. */
  public Set<String> calls() {
    return names(cell -> cell.latencies().keySet());
  }

  private Set<String> names(Function<Cell, Set<String>> naming) {
    Set<String> names = new TreeSet<>();
    rounds.forEach(cell -> names.addAll(naming.apply(cell)));
    return names;
  }

  public Figure p50(String call) {
    return latency(call, Latency::p50);
  }

  public Figure p99(String call) {
    return latency(call, Latency::p99);
  }

  public Figure p999(String call) {
    return latency(call, Latency::p999);
  }

  private Figure latency(String call, ToDoubleFunction<Latency> what) {
    return figure(cell -> what.applyAsDouble(cell.latencies().get(call)));
  }
}
