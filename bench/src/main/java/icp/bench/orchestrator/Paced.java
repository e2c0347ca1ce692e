package icp.bench.orchestrator;

import icp.bench.journey.Drafts;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.measure.OpenLoop;
import icp.bench.wire.Feed;
import icp.bench.wire.Request;
import icp.bench.wire.Wires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The orchestrator by itself, by filings that arrive at a pace. Each is handed in, answered,
 * approved and verified, with a little time between the steps; beside it somebody begins another
 * one and looks at a list. Of each tenth, who sent an event asks for the filing again and again
 * until it shows.
 */
public final class Paced {
  private static final int ACCOUNTS = 16;
  private static final int THREADS = 64;
  private static final int SAMPLED = 10;
  private static final String REVIEW = "PRELIMINARY_REVIEW";
  private static final String VERIFIED = "SMS_VERIFICATION";

  private final Lab lab;

  public Paced(Lab lab) {
    this.lab = lab;
  }

  /** So many filings a second, for so many seconds. */
  public Cell measure(double perSecond, int seconds) throws Exception {
    int accounts = (int) Math.max(1, Math.min(ACCOUNTS, perSecond * seconds));
    int each = (int) Math.max(1, Math.round(perSecond * seconds / accounts));
    try (Drafts drafts = new Drafts(lab);
        Answering answering = new Answering(lab.broker());
        Feed feed = new Feed(lab.addresses().filings(), drafts.staff().operator());
        Wires wires = new Wires(lab.addresses().filings());
        OpenLoop loop = new OpenLoop(THREADS, perSecond, each * accounts)) {
      List<List<String>> prepared = drafts.make(accounts, each);
      try (Lab.Frozen others = lab.freezeOthers()) {
        Meter.Running running = lab.meter().begin();
        Clocks clocks =
            loop.run(
                (number, due) -> {
                  int account = number % accounts;
                  String id = prepared.get(account).get(number / accounts);
                  new Filing(loop, wires, answering, feed, drafts, account, id, number).begin(due);
                });
        return new Cell(
            Cell.Kind.PACED,
            "orchestrator at half its peak",
            0,
            (long) each * accounts,
            running.end(),
            clocks.latencies());
      }
    }
  }

  /** One of them, step by step. */
  private record Filing(
      OpenLoop loop,
      Wires wires,
      Answering answering,
      Feed feed,
      Drafts drafts,
      int account,
      String id,
      int number) {

    void begin(long due) throws Exception {
      String token = drafts.tokenOf(account);
      Request begin = Request.of("POST", "/v1/filings", token).json(Map.of("province", "33"));
      timed("create", due, begin, 201);
      loop.at(
          OpenLoop.after(due),
          at -> {
            timed("list", at, Request.get("/v1/filings?limit=20", token), 200);
            loop.at(OpenLoop.after(at), this::submit);
          });
    }

    private void submit(long due) throws Exception {
      String token = drafts.tokenOf(account);
      String draft = timed("get", due, Request.get(path(), token), 200);
      loop.at(
          OpenLoop.after(due),
          at -> {
            timed("submit", at, Request.of("POST", path() + "/submit", token).ifMatch(draft), 200);
            loop.at(OpenLoop.after(at), sent -> answers());
          });
    }

    private void answers() throws Exception {
      List<Answering.Part> order = new ArrayList<>(List.of(Answering.Part.values()));
      Collections.shuffle(order, new Random(number));
      long sent = System.nanoTime();
      answering.fit(id, order);
      shows("answers to state", sent, REVIEW, this::approve);
    }

    private void approve(long due) throws Exception {
      String reviewer = drafts.staff().reviewer();
      String seen = timed("get", due, Request.get(path(), reviewer), 200);
      loop.at(
          OpenLoop.after(due),
          at -> {
            Request approve = Request.of("POST", path() + "/approve", reviewer).ifMatch(seen);
            timed("approve", at, approve, 200);
            loop.at(OpenLoop.after(at), sent -> verify());
          });
    }

    private void verify() throws Exception {
      long sent = System.nanoTime();
      answering.verified(id);
      shows("event to state", sent, VERIFIED, at -> loop.done());
    }

    /**
     * Goes on when a state shows, which who is of the sample sees by asking for it all the time.
     */
    private void shows(String what, long sent, String status, OpenLoop.Call next) throws Exception {
      if (number % SAMPLED == 0) {
        Request get = Request.get(path(), drafts.tokenOf(account));
        boolean shows = false;
        while (!shows && !Thread.currentThread().isInterrupted()) {
          shows = wires.send(get, 200).json().path("status").asText().equals(status);
        }
        loop.ends(what, sent);
      }
      feed.when(id, status)
          .whenComplete(
              (at, failure) -> {
                if (failure == null) {
                  loop.at(OpenLoop.after(at), next);
                } else {
                  loop.fail(failure);
                }
              });
    }

    /** The entity tag of the answer. */
    private String timed(String what, long due, Request request, int expected) throws Exception {
      String etag = wires.send(request, expected).etag();
      loop.ends(what, due);
      return etag;
    }

    private String path() {
      return "/v1/filings/" + id;
    }
  }
}
