package icp.bench.parked;

import icp.bench.crowd.Copies;
import icp.bench.journey.Drafts;
import icp.bench.lab.Lab;
import icp.bench.measure.Meter;
import icp.bench.measure.Processes;
import icp.bench.orchestrator.Alone;
import icp.bench.parked.Silence.Repeated;
import icp.bench.parked.Silence.Threads;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Filings that wait for somebody, in each of the states in which they do, and nobody comes. */
public final class Parked {
  private final Lab lab;

  public Parked(Lab lab) {
    this.lab = lab;
  }

  /**
   * So many filings, and nothing for so many seconds.
   *
   * @param filings that wait
   * @param settling seconds before: a service is at rest when nobody has asked it for a minute, and
   *     PostgreSQL counts what a connection did when that rests for ten seconds
   */
  public Silence measure(int filings, int settling, int seconds) throws Exception {
    try (Drafts drafts = new Drafts(lab);
        Copies copies = new Copies(lab)) {
      Map<String, Long> threads = new Processes(lab.services()).threads();
      List<String> waiting = new Alone(lab).waiting(drafts);
      for (String each : waiting) {
        copies.of(each, drafts.account(0), filings / waiting.size());
      }
      Thread.sleep(settling * 1000L);
      Background before = Background.read(lab);
      Meter.Running running = lab.meter().begin();
      Thread.sleep(seconds * 1000L);
      Meter.Usage usage = running.end();
      Background done = Background.read(lab).since(before);
      Map<String, Threads> both = new TreeMap<>();
      new Processes(lab.services())
          .threads()
          .forEach((service, now) -> both.put(service, new Threads(threads.get(service), now)));
      return new Silence(
          filings,
          usage.seconds(),
          new TreeMap<>(done.transactions()),
          usage.cpuMillis(),
          both,
          repeated(done));
    }
  }

  private static List<Repeated> repeated(Background done) {
    return done.statements().entrySet().stream()
        .map(each -> new Repeated(each.getKey().database(), each.getKey().text(), each.getValue()))
        .sorted((a, b) -> Long.compare(b.times(), a.times()))
        .toList();
  }
}
