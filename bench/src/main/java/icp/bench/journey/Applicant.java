package icp.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import icp.bench.wire.Reply;
import icp.bench.wire.Request;
import icp.bench.wire.Wire;
import icp.suite.client.Addresses;
import icp.suite.demo.SamplePhoto;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/** One client: an account, its connections, and the filings that it prepares. */
final class Applicant implements AutoCloseable {
  /** A filing that is not handed in yet. */
  record Draft(String id, Somebody filer, AtomicReference<String> verification) {
    Draft(String id, Somebody filer) {
      this(id, filer, new AtomicReference<>());
    }

    /** Whose photo is decided on. */
    String decision() {
      return "/v1/filings/" + id + "/verifications/" + verification.get() + "/decision";
    }
  }

  private static final int FILINGS_OF_AN_INSTANCE = 5;
  private static final int PHOTOS = 20;
  private static final String IDENTITY = "INDIVIDUAL_IDENTITY";
  private static final String STATEMENT = "AUTH_STATEMENT";

  private final Wire filings;
  private final Wire domains;
  private final Wire instances;
  private final Wire documents;
  private final Staff staff;
  private final String account;
  private final String token;
  private final String consent;
  private String instance;
  private int begun;

  Applicant(Addresses addresses, Staff staff, String account, String token) throws IOException {
    this.filings = new Wire(addresses.filings());
    this.domains = new Wire(addresses.domains());
    this.instances = new Wire(addresses.instances());
    this.documents = new Wire(addresses.documents());
    this.staff = staff;
    this.account = account;
    this.token = token;
    this.consent =
        send(filings, Request.get("/v1/consent", token), 200).json().path("version").asText();
  }

  String account() {
    return account;
  }

  String token() {
    return token;
  }

  Wire filings() {
    return filings;
  }

  Wire documents() {
    return documents;
  }

  /** A draft with everything that it takes but its documents. */
  Draft draft() throws IOException {
    if (begun++ % FILINGS_OF_AN_INSTANCE == 0) {
      instance = bought();
    }
    Somebody somebody = Somebody.fresh();
    String domain = freshDomain();
    Map<String, Object> told = registration(somebody);
    send(domains, Request.of("PUT", "/v1/domains/" + domain, token).json(told), 201);
    return draft(somebody, domain, instance);
  }

  /** A draft that is complete by itself; nobody was told of its domain name or its instance. */
  Draft bareDraft() throws IOException {
    return draft(Somebody.fresh(), freshDomain(), UUID.randomUUID().toString());
  }

  /** A draft that says nothing yet. */
  Reply begin() throws IOException {
    Request begin = Request.of("POST", "/v1/filings", token).json(Map.of("province", "33"));
    return send(filings, begin, 201);
  }

  private static String freshDomain() {
    return "bench" + UUID.randomUUID().toString().replace("-", "") + ".com";
  }

  private Draft draft(Somebody somebody, String domain, String onInstance) throws IOException {
    Reply begin = begin();
    String id = begin.json().path("id").asText();
    Map<String, Object> website =
        Map.of(
            "name",
            "小草读书札记",
            "domain",
            domain,
            "instanceId",
            onInstance,
            "contents",
            List.of("OTHER"),
            "remark",
            "个人读书札记，无留言功能。");
    Map<String, Object> facts =
        Map.of(
            "consent", Map.of("version", consent),
            "entity", somebody.entity(),
            "websites", Map.of("1", website));
    send(
        filings,
        Request.of("PATCH", "/v1/filings/" + id, token).ifMatch(begin.etag()).json(facts),
        200);
    return new Draft(id, somebody);
  }

  /** Whether document-service has heard what the filing says. */
  boolean isKnown(String id) throws IOException {
    Reply list = documents.send(Request.get("/v1/filings/" + id + "/documents", token));
    return list.status() == 200 && !list.json().path("missing").isEmpty();
  }

  /** Hands the documents in and tells what stands on them. */
  void upload(Draft filing, byte[] picture) throws IOException {
    String id = filing.id();
    String papers = "/v1/filings/" + id + "/documents";
    for (String code : List.of(IDENTITY, STATEMENT)) {
      send(
          documents,
          Request.of("PUT", papers + "/" + code, token).bytes("image/jpeg", picture),
          201);
    }
    send(
        documents,
        Request.of("PUT", papers + "/" + IDENTITY + "/facts", token).json(filing.filer().printed()),
        201);
    JsonNode list = send(documents, Request.get(papers, token), 200).json();
    if (!list.path("complete").asBoolean()) {
      throw new IllegalStateException("Something is missing yet: " + list);
    }
  }

  /** Opens a verification and hands in a photo before its backdrop. */
  void photograph(Draft filing, RandomGenerator random) throws Exception {
    String verifications = "/v1/filings/" + filing.id() + "/verifications";
    Request open = Request.of("POST", verifications, token).json(Map.of("method", "BACKDROP"));
    Reply opened = documents.send(open);
    // Refused until document-service has heard that the filing has come so far.
    while (opened.status() == 409) {
      Thread.sleep(5);
      opened = documents.send(open);
    }
    filing.verification().set(opened.require(201, open).json().path("id").asText());
    String verification = verifications + "/" + filing.verification().get();
    byte[] backdrop = send(documents, Request.get(verification + "/backdrop", token), 200).body();
    // Two photos may come out so alike that the later is taken for the earlier one, handed in
    // again.
    Reply taken = handIn(verification, backdrop, random);
    for (int again = 0; taken.status() == 422 && again < PHOTOS; again++) {
      taken = handIn(verification, backdrop, random);
    }
    if (taken.status() != 200) {
      throw new IllegalStateException("No photo is taken: " + taken.json());
    }
  }

  private Reply handIn(String verification, byte[] backdrop, RandomGenerator random)
      throws IOException {
    byte[] photo = SamplePhoto.before(backdrop, random);
    return documents.send(
        Request.of("PUT", verification + "/photo", token).bytes("image/jpeg", photo));
  }

  private String bought() throws IOException {
    Map<String, Object> purchase = new HashMap<>();
    purchase.put("accountId", account);
    purchase.put("type", "ECS");
    purchase.put("region", "cn-hangzhou");
    purchase.put("billing", "SUBSCRIPTION");
    purchase.put("months", 12);
    purchase.put("startsOn", LocalDate.now(ZoneOffset.UTC).toString());
    purchase.put("publicBandwidthMbps", 5);
    return send(
            instances, Request.of("POST", "/v1/instances", staff.operator()).json(purchase), 201)
        .json()
        .path("id")
        .asText();
  }

  private static Map<String, Object> registration(Somebody somebody) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Map<String, Object> facts = new HashMap<>(somebody.holder());
    facts.put("registrar", "Xinnet");
    facts.put("expiresOn", today.plusYears(2).toString());
    facts.put("realName", Map.of("state", "PASSED", "passedOn", today.minusMonths(1).toString()));
    return facts;
  }

  static Reply send(Wire wire, Request request, int expected) throws IOException {
    return wire.send(request).require(expected, request);
  }

  @Override
  public void close() throws IOException {
    filings.close();
    domains.close();
    instances.close();
    documents.close();
  }
}
