package icp.bench.contender;

import icp.bench.measure.Cell;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.measure.OpenLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Filings that arrive at a pace, each taken through its steps with a little time between them. */
final class PacedFilings {
  private static final int THREADS = 64;

  private final Contender contender;
  private final double perSecond;

  PacedFilings(Contender contender, double perSecond) {
    this.contender = contender;
    this.perSecond = perSecond;
  }

  Cell measure(int seconds, Meter meter) throws Exception {
    int filings = Math.max(1, (int) Math.round(perSecond * seconds));
    Meter.Running running = meter.begin();
    try (OpenLoop loop = new OpenLoop(THREADS, perSecond, filings)) {
      Clocks clocks = loop.run((number, due) -> begin(loop, due));
      return new Cell(
          Cell.Kind.PACED,
          "floor-kafka at the same pace",
          0,
          filings,
          running.end(),
          clocks.latencies());
    }
  }

  private void begin(OpenLoop loop, long due) throws Exception {
    UUID filing = UUID.randomUUID();
    contender.begin(filing);
    loop.ends("create", due);
    loop.at(OpenLoop.after(due), at -> answers(loop, filing));
  }

  private void answers(OpenLoop loop, UUID filing) throws Exception {
    List<Contender.Check> order = new ArrayList<>(List.of(Contender.Check.values()));
    Collections.shuffle(order, new Random(filing.getLeastSignificantBits()));
    long sent = System.nanoTime();
    contender.answers(filing, order);
    loop.ends("answers to state", sent);
    loop.at(OpenLoop.after(sent), at -> approve(loop, filing, at));
  }

  private void approve(OpenLoop loop, UUID filing, long due) throws Exception {
    contender.approve(filing);
    loop.ends("approve", due);
    loop.at(OpenLoop.after(due), at -> verify(loop, filing));
  }

  private void verify(OpenLoop loop, UUID filing) throws Exception {
    long sent = System.nanoTime();
    contender.verify(filing);
    loop.ends("event to state", sent);
    loop.done();
  }
}
