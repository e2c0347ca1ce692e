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
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;

/**
 * Filings from their submission to the end of their verification, through the whole suite. Drafts
 * with their documents are made beforehand, and photos before their backdrops in between: pictures
 * are judged by algorithms that have a measurement of their own.
 */
public final class Journey {
  private static final int MAKERS = 2;

  private final Lab lab;
  private final Staff staff;
  private final byte[] picture = Pictures.certificate("ID CARD", "BENCH");

  public Journey(Lab lab) {
    this.lab = lab;
    this.staff = Staff.of(lab);
  }

  /** A client: who files, and what. */
  private record Filer(Applicant applicant, List<Draft> drafts) {}

  /** So many filings by so many clients. */
  public Cell measure(int clients, int filings) throws Exception {
    List<Filer> filers = new ArrayList<>();
    try (Feed feed = new Feed(lab.addresses().filings(), staff.operator())) {
      for (int i = 0; i < clients; i++) {
        Account account = lab.cast().register();
        Applicant applicant = new Applicant(lab.addresses(), staff, account.id(), account.token());
        filers.add(new Filer(applicant, new ArrayList<>()));
      }
      int each = filings / clients;
      beforehand(filers, filer -> prepare(filer, each));
      Clocks clocks = new Clocks();
      Meter.Usage reviews =
          stretch(
              filers,
              clocks,
              (filer, reviewer, draft, own) -> review(filer, reviewer, feed, draft.id(), own));
      beforehand(filers, this::photograph);
      Meter.Usage decisions =
          stretch(
              filers, clocks, (filer, reviewer, draft, own) -> decide(reviewer, feed, draft, own));
      return new Cell(
          Cell.Kind.FILINGS,
          "journey",
          clients,
          (long) each * clients,
          reviews.and(decisions),
          clocks.latencies());
    } finally {
      for (Filer filer : filers) {
        filer.applicant().close();
      }
    }
  }

  private interface Step {
    void of(Filer filer, Reviewer reviewer, Draft draft, Clocks clocks) throws Exception;
  }

  /** The reviewer's connections, of one client. */
  private record Reviewer(Wire filings, Wire documents) {}

  /** All clients take all their filings through a step. */
  private Meter.Usage stretch(List<Filer> filers, Clocks clocks, Step step) throws Exception {
    Meter.Running running = lab.meter().begin();
    clocks.add(
        Clients.run(
            filers.size(),
            (client, own) -> {
              Filer filer = filers.get(client);
              try (Wire filings = new Wire(lab.addresses().filings());
                  Wire documents = new Wire(lab.addresses().documents())) {
                for (Draft draft : filer.drafts()) {
                  step.of(filer, new Reviewer(filings, documents), draft, own);
                }
              }
            }));
    return running.end();
  }

  private interface Making {
    void of(Filer filer) throws Exception;
  }

  /** What is not measured, by no more at once than the machine has cores. */
  private static void beforehand(List<Filer> filers, Making making) throws InterruptedException {
    ConcurrentLinkedQueue<Filer> turns = new ConcurrentLinkedQueue<>(filers);
    Clients.run(
        Math.min(MAKERS, filers.size()),
        (maker, clocks) -> {
          for (Filer turn = turns.poll(); turn != null; turn = turns.poll()) {
            making.of(turn);
          }
        });
  }

  private void prepare(Filer filer, int filings) throws Exception {
    for (int n = 0; n < filings; n++) {
      filer.drafts().add(filer.applicant().draft());
    }
    for (Draft draft : filer.drafts()) {
      while (!filer.applicant().isKnown(draft.id())) {
        Thread.sleep(5);
      }
      filer.applicant().upload(draft, picture);
    }
  }

  private void photograph(Filer filer) throws Exception {
    for (Draft draft : filer.drafts()) {
      filer.applicant().photograph(draft, RandomGenerator.getDefault());
    }
  }

  private void review(Filer filer, Reviewer reviewer, Feed feed, String id, Clocks clocks)
      throws Exception {
    String path = "/v1/filings/" + id;
    Applicant applicant = filer.applicant();
    Reply draft = Applicant.send(applicant.filings(), Request.get(path, applicant.token()), 200);
    Request submit = Request.of("POST", path + "/submit", applicant.token()).ifMatch(draft.etag());
    long begin = System.nanoTime();
    clocks.time("submit", () -> Applicant.send(applicant.filings(), submit, 200));
    clocks.record("submit to review", feed.await(id, "PRELIMINARY_REVIEW") - begin);
    Reply[] seen = new Reply[1];
    Request get = Request.get(path, staff.reviewer());
    clocks.time("get", () -> seen[0] = Applicant.send(reviewer.filings(), get, 200));
    Request approve =
        Request.of("POST", path + "/approve", staff.reviewer()).ifMatch(seen[0].etag());
    clocks.time("approve", () -> Applicant.send(reviewer.filings(), approve, 200));
    feed.await(id, "FACE_VERIFICATION");
    clocks.record("submit to verification", System.nanoTime() - begin);
  }

  private void decide(Reviewer reviewer, Feed feed, Draft draft, Clocks clocks) throws Exception {
    String id = draft.id();
    long begin = System.nanoTime();
    Request claim = Request.of("POST", "/v1/filings/" + id + "/claim", staff.reviewer());
    clocks.time("claim", () -> Applicant.send(reviewer.filings(), claim, 200));
    Request decision =
        Request.of("POST", draft.decision(), staff.reviewer()).json(Map.of("passed", true));
    long decided = System.nanoTime();
    clocks.time("decide", () -> Applicant.send(reviewer.documents(), decision, 200));
    clocks.record("decision to state", feed.await(id, "SMS_VERIFICATION") - decided);
    clocks.record("verification", System.nanoTime() - begin);
  }
}
