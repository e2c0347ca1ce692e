package icp.bench.journey;

import icp.bench.journey.Applicant.Draft;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Clients;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.wire.Feed;
import icp.bench.wire.Reply;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import icp.suite.client.Account;
import icp.suite.demo.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Filings from submit to the end of the verification, through the whole suite. Drafts with their
 * documents, and photos before their backdrops, are made beforehand: pictures are judged by
 * algorithms that have a measurement of their own.
 */
public final class Journey {
  private final Lab lab;
  private final Staff staff;
  private final byte[] picture = Pictures.certificate("ID CARD", "BENCH");

  public Journey(Lab lab) {
    this.lab = lab;
    this.staff = Staff.of(lab);
  }

  /** So many filings by so many clients. */
  public Cell measure(int clients, int filings) throws Exception {
    try (Feed feed = new Feed(lab.addresses().filings(), staff.operator())) {
      List<List<Draft>> prepared = new ArrayList<>();
      List<Applicant> applicants = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        Account account = lab.cast().register();
        applicants.add(new Applicant(lab.addresses(), staff, account.id(), account.token()));
        prepared.add(new ArrayList<>());
      }
      prepare(applicants, prepared, filings / clients);
      Meter.Running running = lab.meter().begin();
      Clocks clocks =
          Clients.run(
              clients,
              (client, own) -> {
                try (Wire reviewer = new Wire(lab.addresses().filings())) {
                  for (Draft draft : prepared.get(client)) {
                    own.time(
                        "filing",
                        () -> review(applicants.get(client), reviewer, feed, draft.id(), own));
                  }
                }
              });
      Meter.Usage usage = running.end();
      for (Applicant applicant : applicants) {
        applicant.close();
      }
      return new Cell(
          Cell.Kind.FILINGS,
          "journey",
          clients,
          filings / clients * clients,
          usage,
          clocks.latencies());
    }
  }

  private void prepare(List<Applicant> applicants, List<List<Draft>> prepared, int each)
      throws InterruptedException {
    int makers = Math.min(2, applicants.size());
    ConcurrentLinkedQueue<Integer> turns = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < applicants.size(); i++) {
      turns.add(i);
    }
    Clients.run(
        makers,
        (maker, clocks) -> {
          for (Integer turn = turns.poll(); turn != null; turn = turns.poll()) {
            Applicant applicant = applicants.get(turn);
            for (int n = 0; n < each; n++) {
              prepared.get(turn).add(applicant.draft());
            }
            for (Draft draft : prepared.get(turn)) {
              while (!applicant.isKnown(draft.id())) {
                Thread.sleep(5);
              }
              applicant.upload(draft, picture);
            }
          }
        });
  }

  private void review(Applicant applicant, Wire reviewer, Feed feed, String id, Clocks clocks)
      throws Exception {
    String path = "/v1/filings/" + id;
    Reply draft = Applicant.send(applicant.filings(), Request.get(path, applicant.token()), 200);
    long begin = System.nanoTime();
    clocks.time(
        "submit",
        () ->
            Applicant.send(
                applicant.filings(),
                Request.of("POST", path + "/submit", applicant.token()).ifMatch(draft.etag()),
                200));
    clocks.record("submit-to-review", feed.await(id, "PRELIMINARY_REVIEW") - begin);
    Reply[] seen = new Reply[1];
    clocks.time(
        "get", () -> seen[0] = Applicant.send(reviewer, Request.get(path, staff.reviewer()), 200));
    clocks.time(
        "approve",
        () ->
            Applicant.send(
                reviewer,
                Request.of("POST", path + "/approve", staff.reviewer()).ifMatch(seen[0].etag()),
                200));
    feed.await(id, "FACE_VERIFICATION");
  }
}
