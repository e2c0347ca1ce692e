package icp.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import icp.bench.measure.Cell;
import icp.bench.measure.Latency;
import icp.bench.measure.Meter.Usage;
import icp.bench.measure.Written;
import icp.bench.parked.Silence;
import icp.bench.start.Starts.Start;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosTest {
  private static final Written NOTHING = new Written(0, 0, 0, Map.of());

  private static Cell cell(String of, int clients, int perSecond, Map<String, Latency> calls) {
    Map<String, Long> held = Map.of("domain-service", 300L, "kafka", 500L, "flowable", 900L);
    Usage usage = new Usage(1, Map.of("a", 1L), NOTHING, List.of(), held);
    return new Cell(Cell.Kind.FILINGS, of, clients, perSecond, usage, calls);
  }

  private static Map<String, Latency> took(double p50, double p99, String... calls) {
    Map<String, Latency> latencies = new java.util.HashMap<>();
    for (String call : calls) {
      latencies.put(call, new Latency(1, p50, p99, p99, p99));
    }
    return latencies;
  }

  private static String ratios(List<Start> starts, List<Silence> silences, Cell... cells) {
    return Ratios.of(
        Summary.of(List.of(cells)),
        new Report.Written(
            "SMALL", Machine.read(), Map.of(), List.of(cells), starts, silences, Map.of()));
  }

  private static String ratios(Cell... cells) {
    return ratios(List.of(), List.of(), cells);
  }

  @Test
  void theJourneyIsHeldAgainstTheFastestPeer() {
    assertThat(
            ratios(
                cell("journey", 8, 90, Map.of()),
                cell("flowable", 8, 30, Map.of()),
                cell("dbos", 8, 50, Map.of())))
        .contains("| 1 | journey to the fastest peer, 8 clients | 1.80 | 2 at least | no |")
        .contains("| 1 | journey to flowable, 8 clients | 3.00 | 4 at least | no |");
  }

  @Test
  void theDrainIsHeldAgainstThirtyTwoClients() {
    assertThat(
            ratios(
                cell("orchestrator", 32, 100, took(1, 4, "get")),
                cell("orchestrator", 128, 200, took(1, 2, "get")),
                cell("drain", 0, 300, took(1, 8, "get meanwhile"))))
        .contains("| 3 | drain to orchestrator, 32 clients | 3.00 | 3 at least | yes |")
        .contains("| 3 | p99 of a filing meanwhile to that, 32 clients | 2.00 | 3 at most | yes |");
  }

  @Test
  void whatArrivesAtAPaceIsHeldAgainstTheFloorAtThatPace() {
    String[] states = {"answers to state", "event to state"};
    Map<String, Latency> ours =
        took(
            6,
            30,
            "answers to state",
            "event to state",
            "create",
            "submit",
            "approve",
            "get",
            "list");
    assertThat(
            ratios(
                cell("floor-kafka at the same pace", 0, 100, took(5, 15, states)),
                cell("orchestrator at half its peak", 0, 100, ours)))
        .contains("| 4 | p50 of event to state to floor-kafka | 1.20 | 1.2 at most | yes |")
        .contains("| 4 | p99 of event to state to floor-kafka | 2.00 | 1.5 at most | no |")
        .contains("| 5 | p99 of list, ms | 30.00 | 5 at most | no |");
  }

  @Test
  void growthIsTheLastToTheFirst() {
    assertThat(
            ratios(
                cell("orchestrator among 10 filings", 8, 100, took(1, 10, "filing")),
                cell("orchestrator among 100 filings", 8, 99, took(1, 11, "filing")),
                cell("orchestrator among 1000 filings", 8, 90, took(1, 15, "filing")),
                cell("list of 10 filings", 1, 1, took(1, 1, "last page")),
                cell("list of 1000 filings", 1, 1, took(3, 3, "last page"))))
        .contains(
            "| 8 | filings/s, among 1000 filings to among 10 filings | 0.90 | 0.95 at least | no |")
        .contains("| 1.50 | 1.2 at most | no |")
        .contains(
            "| 8 | p50 of the last page, list of 1000 filings to list of 10 filings | 3.00 |");
  }

  @Test
  void memoryIsOfTheSuiteAlone() {
    assertThat(ratios(cell("journey", 8, 1, Map.of())))
        .contains("| 9 | domain-service, MiB at load | 300 | 200 at most | no |")
        .contains("| 9 | whole suite, MiB at load | 800 | 2048 at most | yes |");
  }

  @Test
  void whatNobodyAsksForIsCounted() {
    Silence silence =
        new Silence(
            500,
            10,
            Map.of("filings", 5L),
            Map.of("kafka", 90L),
            Map.of("domain-service", new Silence.Threads(40, 42)),
            List.of());
    assertThat(ratios(List.of(new Start("domain-service", 1900, 150)), List.of(silence)))
        .contains("| 7 | transactions a second with 500 parked filings | 0.50 | 1 at most | yes |")
        .contains("| 7 | more threads with 500 parked filings | 2.00 | 0 at most | no |")
        .contains("| 7 | percent of a core with 500 parked filings | 0.90 | 1 at most | yes |")
        .contains("| 9 | domain-service, ready after ms | 1900 | 2000 at most | yes |");
  }

  @Test
  void whatSafetyCostsIsWhatIsGainedWithoutIt() {
    assertThat(
            ratios(
                cell("orchestrator, all on", 8, 100, Map.of()),
                cell("orchestrator, nothing flushed", 8, 120, Map.of())))
        .contains("| 10 | orchestrator, nothing flushed | 1.20 | 1.1 at most | no |");
  }
}
