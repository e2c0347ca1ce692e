package icp.bench.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the figures of one run say of each other: that is what they are worth. */
final class Ratios {
  private static final List<String> PEERS = List.of("flowable", "dbos");

  private final List<Summary> summaries;
  private final Grid grid = new Grid("ratio", "clients", "measured", "aimed at");

  private Ratios(List<Summary> summaries) {
    this.summaries = summaries;
  }

  static String of(List<Summary> summaries) {
    Ratios ratios = new Ratios(summaries);
    summaries.stream().filter(Summary::isOfFilings).forEach(ratios::about);
    return ratios.grid.toString();
  }

  private void about(Summary each) {
    switch (each.of()) {
      case "journey" -> {
        PEERS.stream()
            .flatMap(peer -> find(peer, each.clients()).stream())
            .mapToDouble(peer -> peer.perSecond().median())
            .max()
            .ifPresent(best -> row("journey to the fastest peer", each, rate(each) / best, "2"));
        find("flowable", each.clients())
            .ifPresent(it -> row("journey to flowable", each, rate(each) / rate(it), "4"));
        row("journey, CPU ms of a filing", each, each.cpuMillis().median(), "10 at most");
      }
      case "orchestrator" -> {
        String aim = each.clients() < 32 ? "0.8" : "1";
        find("floor-kafka", each.clients())
            .ifPresent(it -> row("orchestrator to floor-kafka", each, rate(each) / rate(it), aim));
        row(
            "orchestrator, commits",
            each,
            each.commits().median(),
            each.clients() < 32 ? "6 at most" : "1.5 at most");
        row("orchestrator, WAL KiB", each, each.walKib().median(), "6 at most");
        row(
            "orchestrator, statements",
            each,
            each.statements().median(),
            each.clients() < 32 ? "8 at most" : "2 at most");
      }
      case "drain" ->
          orchestratorWithMost()
              .ifPresent(rate -> row("drain to orchestrator", each, rate(each) / rate, "3"));
      default -> {
        // What the suite is measured against has no aim.
      }
    }
  }

  private OptionalDouble orchestratorWithMost() {
    return summaries.stream()
        .filter(each -> each.of().equals("orchestrator"))
        .mapToDouble(Ratios::rate)
        .max();
  }

  private static double rate(Summary summary) {
    return summary.perSecond().median();
  }

  private Optional<Summary> find(String of, int clients) {
    return summaries.stream()
        .filter(each -> each.of().equals(of) && each.clients() == clients)
        .findFirst();
  }

  private void row(String what, Summary each, double value, String aim) {
    grid.row(what, "" + each.clients(), Grid.shown(value), aim);
  }
}
