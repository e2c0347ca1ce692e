package icp.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class Grid {
  private final List<String> lines = new ArrayList<>();

  Grid(String... titles) {
    row(titles);
    lines.add("|" + " --- |".repeat(titles.length));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /** A figure with as many digits as it is worth. */
  static String shown(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
