package icp.bench.orchestrator;

import icp.bench.crowd.Copies;
import icp.bench.journey.Drafts;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Clients;
import icp.bench.measure.Clocks;
import icp.bench.measure.Latency;
import icp.bench.measure.Meter;
import icp.bench.wire.Feed;
import icp.bench.wire.Reply;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * The orchestrator by itself: the other services stand still, and what they would say comes from
 * here. Submit and approval by its API, answers and the verification through the broker, with
 * inbox, log, outbox and relay.
 */
public final class Alone {
  /** The cells of its steps. */
  public static final String NAME = "orchestrator";

  private static final long PACE_MILLIS = 20;
  private static final String REVIEW = "PRELIMINARY_REVIEW";

  private final Lab lab;

  public Alone(Lab lab) {
    this.lab = lab;
  }

  /** So many filings by so many clients, each from its submission to its verification. */
  public Cell steps(int clients, int filings) throws Exception {
    try (Drafts drafts = new Drafts(lab);
        Answering answering = new Answering(lab.broker());
        Feed feed = new Feed(lab.addresses().filings(), drafts.staff().operator())) {
      List<List<String>> prepared = drafts.make(clients, filings / clients);
      try (Lab.Frozen others = lab.freezeOthers()) {
        Meter.Running running = lab.meter().begin();
        Clocks clocks =
            Clients.run(
                clients,
                (client, own) -> {
                  Random random = new Random(client);
                  try (Wire applicant = new Wire(lab.addresses().filings());
                      Wire reviewer = new Wire(lab.addresses().filings())) {
                    for (String id : prepared.get(client)) {
                      own.time(
                          "filing",
                          () -> {
                            drafts.submit(applicant, client, id, own);
                            List<Answering.Part> order =
                                new ArrayList<>(List.of(Answering.Part.values()));
                            Collections.shuffle(order, random);
                            long sent = System.nanoTime();
                            answering.fit(id, order);
                            own.record("answers", feed.await(id, REVIEW) - sent);
                            drafts.approve(reviewer, id, own);
                            long decided = System.nanoTime();
                            answering.verified(id);
                            own.record("verify", feed.await(id, "SMS_VERIFICATION") - decided);
                          });
                    }
                  }
                });
        Meter.Usage usage = running.end();
        return new Cell(
            Cell.Kind.FILINGS,
            NAME,
            clients,
            filings / clients * clients,
            usage,
            clocks.latencies());
      }
    }
  }

  /**
   * So many filings whose answers wait on the topics: the orchestrator is let go, and it is
   * measured how fast it takes them in, and what its API answers meanwhile.
   */
  public Cell drain(int filings) throws Exception {
    try (Drafts drafts = new Drafts(lab);
        Answering answering = new Answering(lab.broker());
        Copies copies = new Copies(lab);
        Lab.Frozen others = lab.freezeOthers()) {
      List<String> ids = copies.of(drafts.submitted(), drafts.account(0), filings);
      long before = lab.filings(REVIEW);
      try (Lab.Frozen orchestrator = lab.freezeOrchestrator()) {
        Random random = new Random(1);
        for (String id : ids) {
          List<Answering.Part> order = new ArrayList<>(List.of(Answering.Part.values()));
          Collections.shuffle(order, random);
          answering.fit(id, order);
        }
        answering.flush();
      }
      Meter.Running running = lab.meter().begin();
      Histogram gets = Latency.histogram();
      try (Reader reader = new Reader(drafts, ids, gets)) {
        while (lab.filings(REVIEW) < before + ids.size()) {
          // To count them is work, too.
          Thread.sleep(Math.max(10, filings / 200));
        }
      }
      return new Cell(
          Cell.Kind.FILINGS,
          "drain",
          0,
          ids.size(),
          running.end(),
          Map.of("get meanwhile", Latency.of(gets)));
    }
  }

  /** One filing in each state in which it waits for somebody: a draft, and four that go on. */
  public List<String> waiting(Drafts drafts) throws Exception {
    List<String> waiting = new ArrayList<>(drafts.make(1, 1).get(0));
    try (Answering answering = new Answering(lab.broker());
        Feed feed = new Feed(lab.addresses().filings(), drafts.staff().operator());
        Wire reviewer = new Wire(lab.addresses().filings());
        Lab.Frozen others = lab.freezeOthers()) {
      for (int steps = 0; steps < 4; steps++) {
        String id = drafts.submitted();
        waiting.add(id);
        if (steps > 0) {
          answering.fit(id, List.of(Answering.Part.values()));
          feed.await(id, REVIEW);
        }
        if (steps > 1) {
          drafts.approve(reviewer, id, new Clocks());
        }
        if (steps > 2) {
          answering.verified(id);
          feed.await(id, "SMS_VERIFICATION");
        }
      }
    }
    return waiting;
  }

  /** Asks for a filing at a pace; an answer that is late delays no question. */
  private final class Reader implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Wire wire = new Wire(lab.addresses().filings());

    Reader(Drafts drafts, List<String> ids, Histogram gets) throws Exception {
      Random random = new Random(2);
      String token = drafts.staff().reviewer();
      thread.scheduleAtFixedRate(
          () -> {
            long begin = System.nanoTime();
            Request get = Request.get("/v1/filings/" + ids.get(random.nextInt(ids.size())), token);
            try {
              Reply reply = wire.send(get).require(200, get);
              long micros = (System.nanoTime() - begin) / 1000;
              gets.recordValueWithExpectedInterval(micros, PACE_MILLIS * 1000);
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          },
          0,
          PACE_MILLIS,
          TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws Exception {
      thread.shutdown();
      thread.awaitTermination(1, TimeUnit.MINUTES);
      wire.close();
    }
  }
}
