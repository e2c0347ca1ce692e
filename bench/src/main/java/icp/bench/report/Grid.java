package icp.bench.report;

import java.util.ArrayList;
import java.util.List;

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

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
