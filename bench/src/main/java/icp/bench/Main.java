package icp.bench;

import icp.bench.checks.CheckWorkload;
import icp.bench.contender.Contenders;
import icp.bench.flight.FlightRecorder;
import icp.bench.journey.Journey;
import icp.bench.lab.Lab;
import icp.bench.lab.LabSuite;
import icp.bench.measure.Cell;
import icp.bench.measure.Processes;
import icp.bench.orchestrator.Alone;
import icp.bench.reads.Fanout;
import icp.bench.reads.Reads;
import icp.bench.report.Report;
import icp.bench.start.Starts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
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

  /** What can be measured. */
  enum Workload {
    RACE,
    ORCHESTRATOR,
    READS,
    CHECKS,
    PICTURES,
    UPLOADS,
    START
  }

  @Option(
      names = "--workload",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}, with commas between them; all unless given.")
  private Set<Workload> workloads = EnumSet.allOf(Workload.class);

  @Option(
      names = "--profile",
      defaultValue = "FULL",
      description =
          "How much: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). SMALL takes minutes and shows"
              + " that everything can be measured; its figures are worth nothing.")
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
  private final Report report = new Report();
  private FlightRecorder recorder;

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
    out.println("Starting a suite to measure.");
    try (LabSuite suite = LabSuite.start(lab)) {
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
      report.memory("idle", new Processes(lab.pids()).resident());
      if (recording) {
        recorder = FlightRecorder.start(lab.services(), suite.data().resolve("flights"));
      }
      for (Workload workload : workloads) {
        if (workload != Workload.START) {
          out.println("Measuring " + workload);
          measure(workload, lab);
        }
      }
      report.memory("after load", new Processes(lab.pids()).resident());
    }
    if (workloads.contains(Workload.START)) {
      out.println("Measuring START");
      new Starts(suite.data()).measure().forEach(report::add);
    }
  }

  private void add(Cell cell) {
    report.add(cell);
    if (recorder != null) {
      recorder.of(cell).forEach(report::add);
    }
  }

  private void measure(Workload workload, Lab lab) throws Exception {
    switch (workload) {
      case RACE -> race(lab);
      case ORCHESTRATOR -> orchestrator(lab);
      case READS -> reads(lab);
      case CHECKS -> new CheckWorkload(lab).measure(profile.requests()).forEach(this::add);
      case PICTURES -> new CheckWorkload(lab).pictures(profile.pictures()).forEach(this::add);
      case UPLOADS -> uploads(lab);
      case START -> throw new IllegalStateException("Measured last");
    }
  }

  private void uploads(Lab lab) throws Exception {
    Processes processes = new Processes(lab.pids());
    processes.forgetPeaks();
    add(new CheckWorkload(lab).uploads(profile.uploads()));
    report.memory("most during uploads", processes.peaks());
  }

  /** Interleaved, so that what else the machine does meanwhile touches all alike. */
  private void race(Lab lab) throws Exception {
    Contenders contenders = new Contenders(lab, profile.warmUp(), profile.seconds());
    Journey journey = new Journey(lab);
    journey.measure(profile.clients().get(0), profile.filings() / 4);
    for (int round = 0; round < profile.rounds(); round++) {
      for (String floor : Contenders.FLOORS) {
        contenders.run(floor, profile.clients()).forEach(this::add);
      }
      for (int clients : profile.clients()) {
        add(journey.measure(clients, Math.max(clients, profile.filings())));
      }
      for (String peer : Contenders.PEERS) {
        contenders.run(peer, profile.clients()).forEach(this::add);
      }
    }
  }

  private void orchestrator(Lab lab) throws Exception {
    Alone alone = new Alone(lab);
    alone.steps(profile.clients().get(0), profile.filings() / 4);
    for (int round = 0; round < profile.rounds(); round++) {
      for (int clients : profile.clients()) {
        add(alone.steps(clients, Math.max(clients, profile.filings())));
      }
      add(alone.drain(profile.backlog()));
    }
  }

  private void reads(Lab lab) throws Exception {
    Reads reads = new Reads(lab);
    for (int filings : profile.tables()) {
      add(reads.measure(filings, profile.own(), profile.requests()));
    }
    add(new Fanout(lab).measure(profile.listeners(), profile.requests() / 10));
  }
}
