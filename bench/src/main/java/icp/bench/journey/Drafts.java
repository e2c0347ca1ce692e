package icp.bench.journey;

import icp.bench.lab.Lab;
import icp.bench.measure.Clients;
import icp.bench.measure.Clocks;
import icp.bench.wire.Reply;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import icp.suite.client.Account;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Drafts of several applicants, ready to be handed in, and what is done about them by the API. */
public final class Drafts implements AutoCloseable {
  private static final int MAKERS = 4;

  private final Lab lab;
  private final Staff staff;
  private final List<Applicant> applicants = new ArrayList<>();

  public Drafts(Lab lab) throws IOException {
    this.lab = lab;
    this.staff = Staff.of(lab);
  }

  public Staff staff() {
    return staff;
  }

  /** So many for each client, without domain names that anybody registered, and no documents. */
  public List<List<String>> make(int clients, int each) throws Exception {
    int before = applicants.size();
    List<List<String>> made = new ArrayList<>();
    ConcurrentLinkedQueue<Integer> turns = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < clients; i++) {
      Account account = lab.cast().register();
      applicants.add(new Applicant(lab.addresses(), staff, account.id(), account.token()));
      made.add(new ArrayList<>());
      turns.add(i);
    }
    Clients.run(
        Math.min(MAKERS, clients),
        (maker, clocks) -> {
          for (Integer turn = turns.poll(); turn != null; turn = turns.poll()) {
            for (int n = 0; n < each; n++) {
              made.get(turn).add(applicants.get(before + turn).bareDraft().id());
            }
          }
        });
    return made;
  }

  /** A client begins a filing. */
  public void begin(int client) throws IOException {
    applicants.get(client).begin();
  }

  public String account(int client) {
    return applicants.get(client).account();
  }

  public String tokenOf(int client) {
    return applicants.get(client).token();
  }

  /** The path of the page so many pages further down of a client's list. */
  public String cursor(Wire wire, String token, int pages, int size) throws IOException {
    String path = "/v1/filings?limit=" + size;
    String next = path;
    for (int i = 0; i < pages; i++) {
      String after =
          Applicant.send(wire, Request.get(next, token), 200).json().path("after").asText();
      next = path + "&after=" + after;
    }
    return next;
  }

  /** One that is handed in, of the first client. */
  public String submitted() throws Exception {
    if (applicants.isEmpty()) {
      make(1, 0);
    }
    String id = applicants.get(0).bareDraft().id();
    try (Wire wire = new Wire(lab.addresses().filings())) {
      submit(wire, 0, id, new Clocks());
    }
    return id;
  }

  /** Hands one of a client's drafts in. */
  public void submit(Wire wire, int client, String id, Clocks clocks) throws Exception {
    String token = applicants.get(client).token();
    String path = "/v1/filings/" + id;
    Reply draft = Applicant.send(wire, Request.get(path, token), 200);
    Request submit = Request.of("POST", path + "/submit", token).ifMatch(draft.etag());
    clocks.time("submit", () -> Applicant.send(wire, submit, 200));
  }

  /** Looks at a filing as a reviewer, and approves it. */
  public void approve(Wire wire, String id, Clocks clocks) throws Exception {
    String path = "/v1/filings/" + id;
    Reply[] seen = new Reply[1];
    Request get = Request.get(path, staff.reviewer());
    clocks.time("get", () -> seen[0] = Applicant.send(wire, get, 200));
    Request approve =
        Request.of("POST", path + "/approve", staff.reviewer()).ifMatch(seen[0].etag());
    clocks.time("approve", () -> Applicant.send(wire, approve, 200));
  }

  @Override
  public void close() throws IOException {
    for (Applicant applicant : applicants) {
      applicant.close();
    }
  }
}
