package icp.bench.reads;

import icp.bench.crowd.Copies;
import icp.bench.crowd.Crowd;
import icp.bench.journey.Drafts;
import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Clients;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.wire.Reply;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import java.util.List;
import java.util.Random;

/**
 * What people look at, with so many filings in the table: a filing, its checklist, and pages of a
 * list from its newest end and from far down.
 */
public final class Reads {
  /** The cells of an account's list. */
  public static final String LIST = "list of %d filings";

  private static final int PAGE = 20;

  private final Lab lab;
  private final Crowd crowd;

  public Reads(Lab lab) {
    this.lab = lab;
    this.crowd = new Crowd(lab);
  }

  /**
   * So often each, by one client.
   *
   * @param filings that the table holds at least
   * @param own how many of them are the applicant's, who looks at the first and the last page
   */
  public Cell measure(int filings, int own, int times) throws Exception {
    try (Drafts drafts = new Drafts(lab);
        Wire wire = new Wire(lab.addresses().filings())) {
      List<String> ids = drafts.make(1, own).get(0);
      crowd.grow(filings);
      String token = drafts.tokenOf(0);
      String deep = drafts.cursor(wire, token, own / PAGE - 1, PAGE);
      Meter.Running running = lab.meter().begin();
      Clocks clocks =
          Clients.run(
              1,
              (client, each) -> {
                Random random = new Random(1);
                for (int i = 0; i < times; i++) {
                  String id = ids.get(random.nextInt(ids.size()));
                  get(wire, each, "filing", "/v1/filings/" + id, token);
                  get(wire, each, "checklist", "/v1/filings/" + id + "/checklist", token);
                  get(wire, each, "newest page", "/v1/filings?limit=" + PAGE, token);
                  get(wire, each, "last page", deep, token);
                }
              });
      return new Cell(
          Cell.Kind.CALLS,
          "among " + filings + " filings",
          1,
          4L * times,
          running.end(),
          clocks.latencies());
    }
  }

  /**
   * The pages of an account with so many filings, from the newest to the oldest.
   *
   * @param size of the account
   */
  public Cell list(int size, int times) throws Exception {
    try (Drafts drafts = new Drafts(lab);
        Copies copies = new Copies(lab);
        Wire wire = new Wire(lab.addresses().filings())) {
      String draft = drafts.make(1, 1).get(0).get(0);
      copies.of(draft, drafts.account(0), size);
      String token = drafts.tokenOf(0);
      int pages = size / PAGE;
      String middle = drafts.cursor(wire, token, pages / 2, PAGE);
      String last = drafts.cursor(wire, token, pages - 1, PAGE);
      Meter.Running running = lab.meter().begin();
      Clocks clocks = new Clocks();
      for (int i = 0; i < times; i++) {
        get(wire, clocks, "first page", "/v1/filings?limit=" + PAGE, token);
        get(wire, clocks, "middle page", middle, token);
        get(wire, clocks, "last page", last, token);
      }
      return new Cell(
          Cell.Kind.CALLS, LIST.formatted(size), 1, 3L * times, running.end(), clocks.latencies());
    }
  }

  private static void get(Wire wire, Clocks clocks, String what, String path, String token)
      throws Exception {
    Request request = Request.get(path, token);
    Reply[] reply = new Reply[1];
    clocks.time(what, () -> reply[0] = wire.send(request));
    reply[0].require(200, request);
  }
}
