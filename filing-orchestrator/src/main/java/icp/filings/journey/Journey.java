package icp.filings.journey;

import icp.contracts.FilingStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of a filing as a table of edges, and what derives from it. */
public final class Journey {
  private final List<Edge> edges;
  private final Map<FilingStatus, Map<Trigger, Edge>> byStatus = new EnumMap<>(FilingStatus.class);

  private Journey(List<Edge> edges) {
    this.edges = edges;
    for (Edge edge : edges) {
      Map<Trigger, Edge> row =
          byStatus.computeIfAbsent(edge.from(), status -> new EnumMap<>(Trigger.class));
      if (row.put(edge.trigger(), edge) != null) {
        throw new IllegalArgumentException("Two edges: " + edge.from() + " on " + edge.trigger());
      }
    }
  }

  static Journey of(List<Edge> edges) {
    return new Journey(List.copyOf(edges));
  }

  /** Every row, in the order of the table. */
  public List<Edge> edges() {
    return edges;
  }

  /** What a trigger does to a filing that stands there; empty when the journey has no such move. */
  public Optional<Edge> edge(FilingStatus from, Trigger trigger) {
    return Optional.ofNullable(byStatus.getOrDefault(from, Map.of()).get(trigger));
  }

  /** What an actor may do about a filing that stands there. */
  public Set<Trigger> nextActions(FilingStatus status, Set<Trigger.Actor> actors) {
    return byStatus.getOrDefault(status, Map.of()).keySet().stream()
        .filter(trigger -> actors.contains(trigger.actor()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trigger.class)));
  }

  /** Whether something happens by itself to a filing that stands there. */
  public boolean reminds(FilingStatus status) {
    return edge(status, Trigger.REMIND).isPresent();
  }

  /** The journey as a Mermaid state diagram. */
  public String diagram() {
    return edges.stream()
        .filter(Edge::moves)
        .map(edge -> "    %s --> %s: %s".formatted(edge.from(), edge.to(), words(edge.trigger())))
        .collect(
            Collectors.joining(
                "\n", "stateDiagram-v2\n    [*] --> " + FilingStatus.DRAFT + "\n", "\n"));
  }

  private static String words(Trigger trigger) {
    return trigger.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
