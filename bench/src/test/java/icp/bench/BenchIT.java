package icp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the benchmark measures can be measured; its figures are not looked at. Starts, uploads,
 * pictures, and servers that are started again without safety, take longer than a build may.
 */
class BenchIT {
  private static final Path REPORT = Path.of("target", "reports", "small").toAbsolutePath();

  private static JsonNode report;

  @BeforeAll
  static void measure() throws IOException {
    int exit =
        Main.run(
            "--profile",
            "SMALL",
            "--workload",
            "RACE,ORCHESTRATOR,PACED,READS,CHECKS,PARKED",
            "--flight-recording",
            "--report",
            REPORT.toString(),
            "--data",
            lab().toString());
    assertThat(exit).isZero();
    report = new ObjectMapper().readTree(REPORT.resolve("report.json").toFile());
  }

  private static Path lab() {
    return Path.of("target", "lab").toAbsolutePath();
  }

  @Test
  void everyContenderAndTheSuiteTookFilingsThrough() {
    assertThat(measured())
        .contains(
            "floor",
            "floor-grouped",
            "floor-kafka",
            "flowable",
            "dbos",
            "journey",
            "orchestrator",
            "drain",
            "orchestrator at half its peak",
            "floor-kafka at the same pace");
  }

  @Test
  void readsAndChecksWereAnswered() {
    assertThat(measured())
        .contains(
            "among 300 filings",
            "orchestrator among 600 filings",
            "list of 120 filings",
            "check of 100 names",
            "page of 100 instances",
            "required documents");
  }

  @Test
  void eachCellCountsWhatItTook() {
    for (JsonNode cell : report.path("cells")) {
      assertThat(cell.path("count").asLong()).as(cell.path("of").asText()).isPositive();
      assertThat(cell.path("usage").path("seconds").asDouble()).isPositive();
      assertThat(cell.path("usage").path("cpuMillis").isEmpty()).isFalse();
    }
  }

  @Test
  void filingsWaitedInSilence() {
    JsonNode silence = report.path("silences").path(0);
    assertThat(silence.path("parked").asInt()).isEqualTo(200);
    assertThat(silence.path("cpuMillis").isEmpty()).isFalse();
    assertThat(silence.path("threads").size()).isEqualTo(4);
  }

  @Test
  void eachAimHasAFigure() throws IOException {
    String ratios = Files.readString(REPORT.resolve("report.md"));
    for (int line = 1; line <= 9; line++) {
      assertThat(ratios).contains("\n| " + line + " | ");
    }
  }

  @Test
  void flightRecordingsTellOfTheOrchestrator() throws IOException {
    assertThat(Files.readString(REPORT.resolve("report.md")))
        .contains("## filing-orchestrator during orchestrator, 2 clients");
    assertThat(REPORT.resolve("flights/filing-orchestrator-during-orchestrator-2-clients.folded"))
        .isNotEmptyFile();
  }

  @Test
  void peopleFindTablesAndPlots() throws IOException {
    assertThat(Files.readString(REPORT.resolve("report.md"))).contains("| journey |");
    assertThat(Files.readString(REPORT.resolve("filings-2-clients.svg"))).startsWith("<svg");
  }

  private static List<String> measured() {
    TreeSet<String> of = new TreeSet<>();
    StreamSupport.stream(report.path("cells").spliterator(), false)
        .forEach(cell -> of.add(cell.path("of").asText()));
    return List.copyOf(of);
  }
}
