package icp.bench.checks;

import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Clocks;
import icp.bench.measure.Meter;
import icp.bench.wire.Reply;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import icp.suite.client.Account;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What front ends ask while somebody types: each question so often, one after the other. */
public final class CheckWorkload {
  private static final int INSTANCES = 100;
  private static final String CASE =
      "/v1/required-documents?province=33&entityKind=INDIVIDUAL&entityResidency=MAINLAND"
          + "&administratorResidency=MAINLAND&administratorIsPrincipal=true";

  private final Lab lab;

  public CheckWorkload(Lab lab) {
    this.lab = lab;
  }

  /** A hundred domain names, a page of a hundred instances, the documents of a case. */
  public List<Cell> measure(int times) throws Exception {
    Account operator = lab.staff("operator");
    List<Cell> cells = new ArrayList<>();
    DomainChecks names = new DomainChecks(lab.addresses(), operator);
    cells.add(cell("check of 100 names", times, names::once));
    Account applicant = lab.cast().register();
    try (Wire instances = new Wire(lab.addresses().instances());
        Wire documents = new Wire(lab.addresses().documents())) {
      for (int i = 0; i < INSTANCES; i++) {
        Request buy =
            Request.of("POST", "/v1/instances", operator.token()).json(purchase(applicant));
        instances.send(buy).require(201, buy);
      }
      Request page = Request.get("/v1/instances?limit=" + INSTANCES, applicant.token());
      cells.add(cell("page of 100 instances", times, () -> hundred(instances, page)));
      Request list = Request.get(CASE, applicant.token());
      cells.add(cell("required documents", times, () -> documents.send(list).require(200, list)));
    }
    return cells;
  }

  private static void hundred(Wire instances, Request page) throws Exception {
    Reply reply = instances.send(page).require(200, page);
    if (reply.json().path("items").size() != INSTANCES) {
      throw new IllegalStateException("Not a hundred instances");
    }
  }

  /** Photos of 12 megapixels, one cell for each way to compress them. */
  public List<Cell> pictures(int times) throws Exception {
    PictureUploads uploads = new PictureUploads(lab.addresses());
    List<Cell> cells = new ArrayList<>();
    for (Photo photo : Photo.values()) {
      PictureUploads.Kind kind = uploads.of(photo);
      cells.add(cell("photo " + photo, times, kind::upload));
    }
    return cells;
  }

  /** Many uploads of 10 MB at once. */
  public Cell uploads(int atOnce) throws Exception {
    UploadsAtOnce uploads = new UploadsAtOnce(lab.addresses());
    return cell(atOnce + " uploads of 10 MB at once", 1, () -> uploads.run(atOnce));
  }

  private Cell cell(String of, int times, Clocks.Timed once) throws Exception {
    for (int i = 0; i < times / 10; i++) {
      once.run();
    }
    Clocks clocks = new Clocks();
    Meter.Running running = lab.meter().begin();
    for (int i = 0; i < times; i++) {
      clocks.time("answer", once);
    }
    return new Cell(Cell.Kind.CALLS, of, 1, times, running.end(), clocks.latencies());
  }

  private static Map<String, Object> purchase(Account applicant) {
    return Map.of(
        "accountId",
        applicant.id(),
        "type",
        "ECS",
        "region",
        "cn-hangzhou",
        "billing",
        "SUBSCRIPTION",
        "months",
        12,
        "startsOn",
        LocalDate.now(ZoneOffset.UTC).toString(),
        "publicBandwidthMbps",
        5);
  }
}
