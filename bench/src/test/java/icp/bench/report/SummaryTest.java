package icp.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import icp.bench.measure.Asked;
import icp.bench.measure.Cell;
import icp.bench.measure.Meter.Usage;
import icp.bench.measure.Written;
import icp.bench.report.Summary.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static Cell cell(String of, int clients, double seconds) {
    Usage usage =
        new Usage(
            seconds,
            Map.of("a", 100L, "b", 300L),
            new Written(50, 2048, 0, Map.of("d", new Asked(20, 7, 512))),
            List.of(),
            Map.of());
    return new Cell(Cell.Kind.FILINGS, of, clients, 10, usage, Map.of());
  }

  @Test
  void roundsOfTheSameAreOneLine() {
    List<Summary> summaries =
        Summary.of(List.of(cell("x", 1, 1), cell("y", 1, 1), cell("x", 1, 2), cell("x", 8, 1)));

    assertThat(summaries).extracting(Summary::of).containsExactly("x", "y", "x");
    assertThat(summaries).extracting(each -> each.rounds().size()).containsExactly(2, 1, 1);
  }

  @Test
  void aFigureIsTheMedianAndTheSpan() {
    Summary summary = Summary.of(List.of(cell("x", 1, 1), cell("x", 1, 5), cell("x", 1, 2))).get(0);

    assertThat(summary.perSecond()).isEqualTo(new Figure(5, 2, 10));
  }

  @Test
  void whatIsUsedIsToldOfEachFiling() {
    Summary summary = Summary.of(List.of(cell("x", 1, 1))).get(0);

    assertThat(summary.cpuMillis().median()).isEqualTo(40);
    assertThat(summary.commits().median()).isEqualTo(5);
    assertThat(summary.walKib().median()).isEqualTo(0.2);
    assertThat(summary.statements().median()).isEqualTo(2);
  }
}
