package icp.bench;

import icp.bench.checks.CheckWorkload;
import icp.bench.contender.Contenders;
import icp.bench.flight.FlightRecorder;
import icp.bench.journey.Journey;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Processes;
import icp.bench.orchestrator.Alone;
import icp.bench.orchestrator.Paced;
import icp.bench.orchestrator.Safety;
import icp.bench.parked.Parked;
import icp.bench.reads.Fanout;
import icp.bench.reads.Reads;
import icp.bench.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures workloads of a suite that is up, as much as a profile says. */
final class Workloads {
  private static final String AMONG = "%s among %d filings";

  private final Set<Workload> all;
  private final Profile profile;
  private final Lab lab;
  private final Report report;
  private final Optional<FlightRecorder> recorder;
  private final Contenders contenders;

  /**
   * @param all that this run measures
   */
  Workloads(
      Set<Workload> all,
      Profile profile,
      Lab lab,
      Report report,
      Optional<FlightRecorder> recorder) {
    this.all = all;
    this.profile = profile;
    this.lab = lab;
    this.report = report;
    this.recorder = recorder;
    this.contenders = new Contenders(lab, profile.warmUp(), profile.seconds());
  }

  void measure(Workload workload) throws Exception {
    switch (workload) {
      case RACE -> race();
      case ORCHESTRATOR -> orchestrator();
      case PACED -> paced();
      case READS -> reads();
      case CHECKS -> new CheckWorkload(lab).measure(profile.requests()).forEach(this::add);
      case PICTURES -> new CheckWorkload(lab).pictures(profile.pictures()).forEach(this::add);
      case UPLOADS -> uploads();
      case PARKED ->
          report.add(
              new Parked(lab).measure(profile.parked(), profile.settling(), profile.silence()));
      case SAFETY -> safety();
      case START -> throw new IllegalArgumentException("Needs a suite of its own");
    }
  }

  private void add(Cell cell) {
    report.add(cell);
    recorder.ifPresent(it -> it.of(cell).forEach(report::add));
  }

  /** Interleaved, so that what else the machine does meanwhile touches all alike. */
  private void race() throws Exception {
    Journey journey = new Journey(lab);
    if (profile.before() > 0) {
      journey.measure(profile.clients().get(0), profile.before());
    }
    for (int round = 0; round < profile.rounds(); round++) {
      for (String floor : Contenders.FLOORS) {
        contenders.run(floor, profile.crowds()).forEach(this::add);
      }
      for (int clients : profile.clients()) {
        add(journey.measure(clients, filings(clients)));
      }
      for (String peer : Contenders.PEERS) {
        contenders.run(peer, profile.clients()).forEach(this::add);
      }
    }
  }

  private int filings(int clients) {
    return Math.max(clients * profile.ofAClient(), profile.filings());
  }

  private void orchestrator() throws Exception {
    Alone alone = new Alone(lab);
    if (profile.before() > 0) {
      alone.steps(profile.clients().get(0), profile.before());
    }
    for (int round = 0; round < profile.rounds(); round++) {
      if (!all.contains(Workload.RACE)) {
        contenders.run(Contenders.WITH_KAFKA, profile.crowds()).forEach(this::add);
      }
      for (int clients : profile.crowds()) {
        add(alone.steps(clients, filings(clients)));
      }
      add(alone.drain(profile.backlog()));
    }
  }

  /** At half of what it did at most in this run. */
  private void paced() throws Exception {
    if (report.fastest(Alone.NAME).isEmpty()) {
      int clients = last(profile.clients());
      add(new Alone(lab).steps(clients, filings(clients)));
    }
    double pace = report.fastest(Alone.NAME).orElseThrow() / 2;
    Paced paced = new Paced(lab);
    if (profile.before() > 0) {
      paced.measure(pace, Math.max(1, profile.paced() / 5));
    }
    for (int round = 0; round < profile.rounds(); round++) {
      add(contenders.paced(pace, profile.paced()));
      add(paced.measure(pace, profile.paced()));
    }
  }

  private void reads() throws Exception {
    Reads reads = new Reads(lab);
    int clients = last(profile.clients());
    for (int filings : profile.tables()) {
      add(reads.measure(filings, profile.lists().get(0), profile.requests()));
      String name = AMONG.formatted(Alone.NAME, filings);
      for (int round = 0; round < profile.rounds(); round++) {
        add(new Alone(lab).steps(clients, filings(clients)).as(name));
      }
    }
    for (int size : profile.lists()) {
      add(reads.list(size, profile.requests()));
    }
    add(new Fanout(lab).measure(profile.listeners(), profile.requests() / 10));
  }

  /** Interleaved, as the race. */
  private void safety() throws Exception {
    int clients = last(profile.clients());
    for (int round = 0; round < profile.rounds(); round++) {
      for (Safety safety : Safety.values()) {
        add(safety.measured(lab, () -> new Alone(lab).steps(clients, filings(clients))));
      }
    }
  }

  private void uploads() throws Exception {
    Processes processes = new Processes(lab.pids());
    processes.forgetPeaks();
    add(new CheckWorkload(lab).uploads(profile.uploads()));
    report.memory("most during uploads", processes.peaks());
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
