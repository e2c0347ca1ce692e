package icp.bench.report;

import static icp.bench.report.Aim.atLeast;
import static icp.bench.report.Aim.atMost;

import icp.bench.orchestrator.Safety;
import icp.bench.parked.Silence;
import icp.bench.report.Report.Written;
import icp.bench.start.Starts.Start;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the figures of one run say of each other: that is what they are worth. */
final class Ratios {
  private static final List<String> PEERS = List.of("flowable", "dbos");
  private static final int MANY = 32;

  private final Figures figures;
  private final Written written;
  private final Grid grid = new Grid("line", "what", "measured", "aimed at", "reached");

  private Ratios(List<Summary> summaries, Written written) {
    this.figures = new Figures(summaries);
    this.written = written;
  }

  static String of(List<Summary> summaries, Written written) {
    Ratios ratios = new Ratios(summaries, written);
    ratios.figures.named("journey").forEach(ratios::journey);
    ratios.figures.named("orchestrator").forEach(ratios::orchestrator);
    ratios.figures.find("drain").ifPresent(ratios::drain);
    ratios.figures.find("orchestrator at half its peak").ifPresent(ratios::paced);
    ratios.figures.named("orchestrator").forEach(ratios::perFiling);
    ratios.figures.find("drain").ifPresent(ratios::draining);
    written.silences().forEach(ratios::silence);
    ratios.figures.ends("orchestrator among .*", ratios::growth);
    ratios.figures.ends("list of .*", ratios::lists);
    written.starts().forEach(ratios::start);
    ratios.memory(Memory.atLoad(written.cells()));
    ratios.figures.find(Safety.ALL.title()).ifPresent(ratios::safety);
    return ratios.grid.toString();
  }

  private void journey(Summary each) {
    String with = with(each);
    PEERS.stream()
        .flatMap(peer -> figures.find(peer, each.clients()).stream())
        .mapToDouble(Summary::rate)
        .max()
        .ifPresent(best -> row(1, "journey to the fastest peer" + with, each.rate() / best, 2));
    figures
        .find("flowable", each.clients())
        .ifPresent(it -> row(1, "journey to flowable" + with, each.rate() / it.rate(), 4));
    row(1, "journey, CPU ms of a filing" + with, each.cpuMillis().median(), atMost(10));
  }

  private void orchestrator(Summary each) {
    figures
        .find("floor-kafka", each.clients())
        .ifPresent(
            it ->
                row(
                    2,
                    "orchestrator to floor-kafka" + with(each),
                    each.rate() / it.rate(),
                    each.clients() < MANY ? 0.8 : 1));
  }

  private void drain(Summary drain) {
    figures
        .find("orchestrator", MANY)
        .or(() -> figures.fastest("orchestrator"))
        .ifPresent(
            it -> {
              row(3, "drain to orchestrator" + with(it), drain.rate() / it.rate(), 3);
              double p99 = drain.p99("get meanwhile").median() / it.p99("get").median();
              row(3, "p99 of a filing meanwhile to that" + with(it), p99, atMost(3));
            });
  }

  private void paced(Summary each) {
    figures
        .find("floor-kafka at the same pace")
        .ifPresent(
            floor -> {
              for (String what : List.of("answers to state", "event to state")) {
                double p50 = each.p50(what).median() / floor.p50(what).median();
                double p99 = each.p99(what).median() / floor.p99(what).median();
                row(4, "p50 of " + what + " to floor-kafka", p50, atMost(1.2));
                row(4, "p99 of " + what + " to floor-kafka", p99, atMost(1.5));
              }
            });
    row(4, "p50 of event to state, ms", each.p50("event to state").median(), atMost(5));
    row(4, "p99 of event to state, ms", each.p99("event to state").median(), atMost(20));
    Map.of("create", 10, "submit", 10, "approve", 10, "get", 3, "list", 5).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            it ->
                row(
                    5,
                    "p99 of %s, ms".formatted(it.getKey()),
                    each.p99(it.getKey()).median(),
                    atMost(it.getValue())));
  }

  private void perFiling(Summary each) {
    boolean many = each.clients() >= MANY;
    String with = with(each);
    row(6, "commits of a filing" + with, each.commits().median(), atMost(many ? 1.5 : 6));
    row(6, "WAL KiB of a filing" + with, each.walKib().median(), atMost(6));
    row(6, "statements of a filing" + with, each.statements().median(), atMost(many ? 2 : 8));
  }

  private void draining(Summary each) {
    row(6, "commits of a filing, draining", each.commits().median(), atMost(0.5));
  }

  private void silence(Silence each) {
    String of = " with %d parked filings".formatted(each.parked());
    row(7, "transactions a second" + of, each.transactionsPerSecond(), atMost(1));
    row(7, "percent of a core" + of, each.ofACore(), atMost(1));
    row(7, "more threads" + of, each.moreThreads(), atMost(0));
  }

  private void growth(Summary first, Summary last) {
    String to = ", %s to %s".formatted(last.of(), first.of()).replace("orchestrator ", "");
    row(8, "filings/s" + to, last.rate() / first.rate(), 0.95);
    double p99 = last.p99("filing").median() / first.p99("filing").median();
    row(8, "p99 of a filing" + to, p99, atMost(1.2));
  }

  private void lists(Summary few, Summary many) {
    for (String page : many.calls()) {
      double p50 = many.p50(page).median() / few.p50(page).median();
      row(8, "p50 of the %s, %s to %s".formatted(page, many.of(), few.of()), p50, atMost(2));
    }
  }

  private void start(Start start) {
    if (start.residentMiB() > 0) {
      row(9, start.service() + ", ready after ms", start.millis(), atMost(2000));
    }
  }

  private void memory(Map<String, Long> atLoad) {
    atLoad.forEach(
        (process, mebibytes) -> {
          if (process.matches(".*-(service|orchestrator)")) {
            row(9, process + ", MiB at load", mebibytes, atMost(200));
          }
        });
    Stream.concat(Stream.of(atLoad), written.residentMiB().values().stream())
        .mapToLong(Memory::suite)
        .max()
        .ifPresent(most -> row(9, "whole suite, MiB at load", most, atMost(2048)));
  }

  private void safety(Summary on) {
    for (Safety off : Safety.values()) {
      if (off != Safety.ALL) {
        figures
            .find(off.title())
            .ifPresent(it -> row(10, off.title(), it.rate() / on.rate(), atMost(1.1)));
      }
    }
  }

  private static String with(Summary each) {
    return ", %d clients".formatted(each.clients());
  }

  private void row(int line, String what, double value, double least) {
    row(line, what, value, atLeast(least));
  }

  private void row(int line, String what, double value, Aim aim) {
    grid.row("" + line, what, Grid.shown(value), aim.toString(), aim.isMet(value) ? "yes" : "no");
  }
}
