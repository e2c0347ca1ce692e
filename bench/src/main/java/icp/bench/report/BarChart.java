package icp.bench.report;

import java.util.List;
import java.util.Locale;

/** Bars beside their names, as SVG; each with the span of its rounds. */
final class BarChart {
  private static final int WIDTH = 760;
  private static final int LEFT = 190;
  private static final int BAR = 20;
  private static final int GAP = 8;
  private static final int TOP = 44;
  private static final int ROOM = 90;

  /**
   * A bar.
   *
   * @param ours whether it is of the suite
   */
  record Bar(String name, Summary.Figure value, boolean ours) {}

  private BarChart() {}

  static String svg(String title, String unit, List<Bar> bars) {
    double most = bars.stream().mapToDouble(bar -> bar.value().max()).max().orElse(1);
    double scale = (WIDTH - LEFT - ROOM) / Math.max(most, 1e-9);
    StringBuilder svg = new StringBuilder();
    int height = TOP + bars.size() * (BAR + GAP) + GAP;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="12" y="26" font-size="16" font-weight="bold">%s</text>
        """
            .formatted(WIDTH, height, text(title), text(title + ", " + unit)));
    for (int i = 0; i < bars.size(); i++) {
      append(svg, bars.get(i), TOP + i * (BAR + GAP), scale);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void append(StringBuilder svg, Bar bar, int y, double scale) {
    double width = bar.value().median() * scale;
    int middle = y + BAR / 2;
    svg.append(
        """
        <text x="%d" y="%d" text-anchor="end">%s</text>
        <rect x="%d" y="%d" width="%s" height="%d" fill="%s"/>
        <path d="M%s %d H%s" stroke="#222"/>
        <text x="%s" y="%d">%s</text>
        """
            .formatted(
                LEFT - 8,
                middle + 5,
                text(bar.name()),
                LEFT,
                y,
                number(width),
                BAR,
                bar.ours() ? "#c0392b" : "#9db4c0",
                number(LEFT + bar.value().min() * scale),
                middle,
                number(LEFT + bar.value().max() * scale),
                number(LEFT + bar.value().max() * scale + 6),
                middle + 5,
                number(bar.value().median())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }

  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
