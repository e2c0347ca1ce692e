package icp.filings.filing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
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
import java.util.UUID;

/** Plays the people and the other services around a filing. */
public final class FilingDriver {
  public static final String COMPLETE =
      """
      {"province":"33",
       "entity":{"kind":"INDIVIDUAL","name":"李雷","certificateType":"RESIDENT_IDENTITY_CARD",
                 "certificateNumber":"330102199003070011","residency":"MAINLAND"},
       "website":{"name":"云杉","domain":"yunshan.cn",
                  "instanceId":"0192f5a0-0000-7000-8000-0000000000bb"}}
      """;

  /** A company whose legal representative and administrator are two people with phones. */
  public static final String COMPANY =
      """
      {"province":"33",
       "entity":{"kind":"ORGANISATION","name":"杭州云杉有限公司","certificateType":"BUSINESS_LICENCE",
                 "certificateNumber":"91330106MA2DEM000X"},
       "legalRepresentative":{"name":"李雷","residency":"MAINLAND",
                 "certificateType":"RESIDENT_IDENTITY_CARD",
                 "certificateNumber":"330102199003070011","phone":"%s"},
       "administrator":{"name":"韩梅梅","residency":"MAINLAND",
                 "certificateType":"RESIDENT_IDENTITY_CARD",
                 "certificateNumber":"33010219900307002X","phone":"%s"},
       "website":{"name":"%s","domain":"yunshan.cn",
                  "instanceId":"0192f5a0-0000-7000-8000-0000000000bb"}}
      """;

  private static final Map<Part, MessageType> ANSWERS =
      Map.of(
          Part.DOMAIN, MessageType.DOMAIN_CHECK_ANSWERED,
          Part.INSTANCE, MessageType.INSTANCE_CHECK_ANSWERED,
          Part.DOCUMENTS, MessageType.DOCUMENTS_CHECK_ANSWERED);

  public final UUID account = UUID.randomUUID();
  public final UUID reviewer = UUID.randomUUID();

  public RequestSpecification applicant() {
    return given().auth().oauth2(Tokens.of(account, Roles.APPLICANT)).contentType(ContentType.JSON);
  }

  public RequestSpecification reviewer() {
    return given().auth().oauth2(Tokens.of(reviewer, Roles.REVIEWER)).contentType(ContentType.JSON);
  }

  public String draft(String facts) {
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
    for (Part part : Part.values()) {
      answer(id, revision, part, "[]");
    }
  }

  public void answer(String id, int revision, Part part, String findings) {
    answer(UUID.randomUUID(), id, revision, part, findings);
  }

  public void answer(UUID event, String id, int revision, Part part, String findings) {
    MessageType type = ANSWERS.get(part);
    String data =
        """
        {"filingId":"%s","revision":%d,"part":"%s","findings":%s,"reference":%s,"book":"test"}
        """
            .formatted(
                id, revision, part, findings, part == Part.INSTANCE ? "\"number-1\"" : "null");
    try (KafkaTap tap = new KafkaTap(type.topic())) {
      tap.say(event, type.id(), id, data);
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

  public static String blocker(String code, Part part) {
    return """
        [{"code":"%s","subject":"%s","field":"","severity":"BLOCKER",
          "message":{"en":"m","zh":"m"},"fix":{"en":"f","zh":"f"},"source":"s"}]
        """
        .formatted(code, part);
  }
}
