package icp.filings.filing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.filings.journey.Trigger;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plays the people and the other services around a filing. */
public final class FilingDriver {
  public static final String COMPLETE =
      """
      {"province":"33","consent":{"version":"2026-11"},
       "entity":{"kind":"INDIVIDUAL","name":"李雷","certificateType":"RESIDENT_IDENTITY_CARD",
                 "certificateNumber":"330102199003070019","residency":"MAINLAND",
                 "certificateAddress":"浙江省杭州市上城区清河坊1号",
                 "mailingAddress":{"city":"杭州市","district":"上城区","street":"清河坊1号2层201室"},
                 "mobile":"13800000001","emergencyMobile":"13800000002",
                 "email":"lilei@example.cn"},
       "websites":{"1":{"name":"小草读书札记","domain":"yunshan.cn","contents":["OTHER"],
                  "instanceId":"0192f5a0-0000-7000-8000-0000000000bb"}}}
      """;

  /**
   * A company whose legal representative and administrator are two people: to be formatted with
   * their mobile numbers and the website's name.
   */
  public static final String COMPANY =
      """
      {"province":"33","consent":{"version":"2026-11"},
       "entity":{"kind":"ORGANISATION","name":"杭州云杉有限公司","certificateType":"BUSINESS_LICENCE",
                 "certificateNumber":"91330106MA2DEM0091",
                 "certificateAddress":"浙江省杭州市西湖区文三路1号2层201室",
                 "mailingAddress":{"city":"杭州市","district":"西湖区","street":"文三路1号2层201室"}},
       "legalRepresentative":{"name":"李雷","residency":"MAINLAND",
                 "certificateType":"RESIDENT_IDENTITY_CARD",
                 "certificateNumber":"330102199003070019","mobile":"%s",
                 "emergencyMobile":"15000000001","email":"lilei@example.cn"},
       "administrator":{"name":"韩梅梅","residency":"MAINLAND",
                 "certificateType":"RESIDENT_IDENTITY_CARD",
                 "certificateNumber":"33010219850101068X","mobile":"%s",
                 "emergencyMobile":"15000000002","email":"hanmeimei@example.cn"},
       "websites":{"1":{"name":"%s","domain":"yunshan.cn","contents":["UNIT_PORTAL"],
                  "instanceId":"0192f5a0-0000-7000-8000-0000000000bb"}}}
      """;

  private static final Map<Part, MessageType> ANSWERS =
      Map.of(
          Part.DOMAIN, MessageType.DOMAIN_CHECK_ANSWERED,
          Part.INSTANCE, MessageType.INSTANCE_CHECK_ANSWERED,
          Part.DOCUMENTS, MessageType.DOCUMENTS_CHECK_ANSWERED);

  /** The parts whose owners are asked; what the applicant says is examined at once. */
  public static final Set<Part> ASKED = ANSWERS.keySet();

  public final UUID account;
  public final UUID reviewer = UUID.randomUUID();

  private String references = "{\"1\":\"number-1\"}";

  public FilingDriver() {
    this(UUID.randomUUID());
  }

  public FilingDriver(UUID account) {
    this.account = account;
  }

  /** document-service, which asks for an account. */
  public static RequestSpecification documentService(UUID account) {
    return given()
        .auth()
        .oauth2(Tokens.ofDocumentService("filing-orchestrator"))
        .queryParam("account", account);
  }

  /** The same company, led and administered by one person. */
  public static String companyOfOne(String mobile, String website) {
    return COMPANY
        .formatted(mobile, mobile, website)
        .replace("韩梅梅", "李雷")
        .replace("33010219850101068X", "330102199003070019")
        .replace("hanmeimei@", "lilei@");
  }

  public RequestSpecification applicant() {
    return given().auth().oauth2(Tokens.of(account, Roles.APPLICANT)).contentType(ContentType.JSON);
  }

  public RequestSpecification reviewer() {
    return given().auth().oauth2(Tokens.of(reviewer, Roles.REVIEWER)).contentType(ContentType.JSON);
  }

  /** Of an entity of its own, so that it meets no other in progress. */
  public String draft(String facts) {
    return draftOfSameEntity(Certificates.another(facts));
  }

  public String draftOfSameEntity(String facts) {
    return applicant().body(facts).post("/v1/filings").then().statusCode(201).extract().path("id");
  }

  public Response post(RequestSpecification caller, String id, String action) {
    return caller.header("If-Match", etag(id)).post("/v1/filings/" + id + "/" + action);
  }

  public String submitted() {
    String id = draft(COMPLETE);
    post(applicant(), id, "submit").then().statusCode(200);
    return id;
  }

  public String inReview() {
    return inReview(COMPLETE);
  }

  public String inReview(String facts) {
    String id = draft(facts);
    post(applicant(), id, "submit").then().statusCode(200);
    answerAll(id, 1);
    awaitStatus(id, "PRELIMINARY_REVIEW");
    return id;
  }

  /** The reviewer approved it and its administrator proved who they are. */
  public String awaitingTheCode(String facts) {
    String id = inReview(facts);
    post(reviewer(), id, "approve").then().statusCode(200);
    verified(id, 1, true);
    awaitStatus(id, "SMS_VERIFICATION");
    return id;
  }

  public String etag(String id) {
    return applicant().get("/v1/filings/" + id).header("ETag");
  }

  public JsonPath filing(String id) {
    return applicant().get("/v1/filings/" + id).then().statusCode(200).extract().jsonPath();
  }

  public List<Long> sequences(String id) {
    return applicant()
        .get("/v1/filings/" + id + "/events")
        .jsonPath()
        .getList("sequence", Long.class);
  }

  public void awaitStatus(String id, String status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> filing(id).getString("status").equals(status));
  }

  public void answerAll(String id, int revision) {
    for (Part part : ASKED) {
      answer(id, revision, part, "[]");
    }
  }

  public void answer(String id, int revision, Part part, String findings) {
    answer(UUID.randomUUID(), id, revision, part, findings);
  }

  /** A part that nobody is asked about by a message is answered where documents are. */
  public void answer(UUID event, String id, int revision, Part part, String findings) {
    MessageType type = typeOf(part);
    String data =
        """
        {"filingId":"%s","revision":%d,"part":"%s","findings":%s,"references":%s,"book":"test"}
        """
            .formatted(id, revision, part, findings, part == Part.INSTANCE ? references : "{}");
    try (KafkaTap tap = new KafkaTap(type.topic())) {
      tap.say(event, type.id(), id, data);
    }
  }

  static MessageType typeOf(Part part) {
    return ANSWERS.getOrDefault(part, MessageType.DOCUMENTS_CHECK_ANSWERED);
  }

  /** Answers what was asked about an edit while the filing is typed. */
  public void answerDraft(String id, long edit, Part part, String findings) {
    answerDraft(id, edit, part, findings, "null");
  }

  /** The same, with the documents that are asked for. */
  public void answerDraft(String id, long edit, Part part, String findings, String documents) {
    MessageType type = ANSWERS.get(part);
    try (KafkaTap tap = new KafkaTap(type.topic())) {
      tap.say(
          type.id(),
          id,
          """
          {"filingId":"%s","revision":0,"part":"%s","findings":%s,"references":{},"book":"test",
           "draft":%d,"documents":%s}
          """
              .formatted(id, part, findings, edit, documents));
    }
  }

  public void verified(String id, int revision, boolean passed) {
    try (KafkaTap tap = new KafkaTap(Topics.DOCUMENTS)) {
      tap.say(
          MessageType.VERIFICATION_DECIDED.id(),
          id,
          "{\"filingId\":\"%s\",\"revision\":%d,\"method\":\"BACKDROP\",\"passed\":%s}"
              .formatted(id, revision, passed));
    }
  }

  /** Numbers that instance-service answers with, by place; those of one website unless told. */
  public FilingDriver numbering(String references) {
    this.references = references;
    return this;
  }

  /** What is filed says something else now, as if an order had changed it. */
  public static Move changedTo(UUID filing, String facts) {
    return Move.of(filing, Trigger.CHANGE, "the test").changing(row -> row.withFacts(facts));
  }

  public static String blocker(String code, Part part) {
    return """
    [{"code":"%s","subject":"%s","field":"","severity":"BLOCKER",
      "message":{"en":"m","zh":"m"},"fix":{"en":"f","zh":"f"},"source":"s"}]
    """
        .formatted(code, part);
  }
}
