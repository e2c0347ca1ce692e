package icp.bench;

import icp.bench.contender.Contenders;
import icp.bench.flight.FlightRecorder;
import icp.bench.lab.Lab;
import icp.bench.lab.LabSuite;
import icp.bench.measure.Processes;
import icp.bench.report.Report;
import icp.bench.start.Starts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a suite of its own, and what it is measured against, in one run. */
@Command(
    name = "bench",
    description = {
      "Measures the suite and, in the same run, what it is measured against: the least that must be",
      "written durably, and the workflow engines that people would otherwise use. It starts a suite",
      "of its own on free ports, in a folder of its own.",
      "Exit code: 0 measured, 1 something did not answer as it should."
    },
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

  @Option(
      names = "--workload",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}, with commas between them; all unless given.")
  private Set<Workload> workloads = EnumSet.allOf(Workload.class);

  @Option(
      names = "--profile",
      defaultValue = "FULL",
      description =
          "How much: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). FULL takes hours, MEDIUM a"
              + " quarter of one; SMALL shows that everything can be measured, its figures are"
              + " worth nothing.")
  private Profile profile;

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      description = "Where the report goes; a new folder under bench/target/reports unless given.")
  private Path folder;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where the suite that is measured lies, whatever was there before.")
  private Path data;

  @Option(
      names = "--flight-recording",
      description = {
        "Tells where the services spent their time in each cell, too: the hottest methods in the",
        "report, and all stacks, folded, beside it. Costs some of what is measured."
      })
  private boolean recording;

  private final PrintStream out = System.out;
  private Report report;
  private final Instant began = Instant.now();

  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  /** The same without ending this process. */
  static int run(String... arguments) {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    Path target = Path.of(System.getProperty("beian.home", ".."), "bench", "target");
    Path lab = data == null ? target.resolve("lab") : data;
    Path reports =
        folder == null
            ? target
                .resolve("reports")
                .resolve(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now()))
            : folder;
    report = new Report(profile.name());
    out.println("Starting a suite to measure.");
    try (LabSuite suite = LabSuite.start(lab)) {
      suite.starts().forEach((how, took) -> report.add(new Starts.Start(how, took.toMillis(), 0)));
      measure(suite);
    }
    report.write(reports);
    out.println(report.markdown());
    out.println("Report: " + reports.toAbsolutePath().normalize());
    return 0;
  }

  private void measure(LabSuite suite) throws Exception {
    try (Lab lab = suite.lab()) {
      report.version("PostgreSQL", lab.server().version());
      report.version("Kafka", AppInfoParser.getVersion());
      Contenders.versions().forEach(report::version);
      report.memory("idle", new Processes(lab.all()).resident());
      Optional<FlightRecorder> recorder =
          recording
              ? Optional.of(FlightRecorder.start(lab.services(), suite.data().resolve("flights")))
              : Optional.empty();
      Workloads all = new Workloads(workloads, profile, lab, report, recorder);
      for (Workload workload : workloads) {
        if (workload != Workload.START) {
          say(workload);
          all.measure(workload);
        }
      }
      report.memory("after load", new Processes(lab.all()).resident());
    }
    if (workloads.contains(Workload.START)) {
      say(Workload.START);
      new Starts(suite.data()).measure().forEach(report::add);
    }
  }

  private void say(Workload workload) {
    out.println(
        "Measuring " + workload + ", " + Duration.between(began, Instant.now()).toSeconds() + " s");
  }
}
