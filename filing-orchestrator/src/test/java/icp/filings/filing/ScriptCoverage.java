package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.journey.Edge;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which edges of the journey the scripts have taken. */
final class ScriptCoverage {
  private final Set<String> taken = new HashSet<>();

  void saw(List<FilingEvent> events) {
    events.forEach(event -> taken.add(event.from() + " " + event.trigger()));
  }

  void assertCovers(List<Edge> edges) {
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            edges.stream().map(edge -> edge.from() + " " + edge.trigger()).toList());
  }
}
