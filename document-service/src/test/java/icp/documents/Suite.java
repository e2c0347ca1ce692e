package icp.documents;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Plays the rest of the suite to one filing: its orchestrator, its applicant and a reviewer. */
public final class Suite {
  public final UUID filing = UUID.randomUUID();
  public final UUID account;
  private final KafkaTap filings;
  private long sequence;

  public Suite(KafkaTap filings) {
    this(filings, UUID.randomUUID());
  }

  public Suite(KafkaTap filings, UUID account) {
    this.filings = filings;
    this.account = account;
  }

  public static KafkaTap filingsTopic() {
    return new KafkaTap(Topics.FILINGS);
  }

  /** A company in Zhejiang, whose legal person administers the website. */
  public Suite outlined() {
    filings.say(MessageType.FILING_OUTLINED.id(), filing.toString(), outline());
    moved(0, "DRAFT");
    return this;
  }

  public String outline() {
    return """
        {"filingId":"%s","accountId":"%s","facts":%s}"""
        .formatted(filing, account, facts());
  }

  public String facts() {
    return """
        {"part":"DOCUMENTS","province":"33","entityKind":"ORGANISATION",
         "entityResidency":"MAINLAND","administratorResidency":"MAINLAND",
         "leaderIsRepresentative":true,"administratorIsPrincipal":true,"domains":1}""";
  }

  /** Of who files, whoever they are. */
  public static final String PRINTED =
      """
      {"entity":HOLDER,"leader":HOLDER,"administrator":HOLDER,"websites":"a"}"""
          .replace(
              "HOLDER", "{\"name\":\"a\",\"certificateType\":\"b\",\"certificateNumber\":\"c\"}");

  /** The outline of a draft that says enough for fingerprints. */
  public String outlineOfNames() {
    return outline().replace("\"domains\":1", "\"domains\":1,\"printed\":" + PRINTED);
  }

  public String checkRequest(int revision) {
    return """
        {"filingId":"%s","revision":%d,"accountId":"%s","facts":%s}"""
        .formatted(filing, revision, account, facts());
  }

  public Suite moved(int revision, String status) {
    sequence++;
    say(sequence, revision, status);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> list().extract().path("status"), status::equals);
    return this;
  }

  public void say(long number, int revision, String status) {
    filings.say(
        MessageType.FILING_STATE_CHANGED.id(),
        filing.toString(),
        """
        {"filingId":"%s","accountId":"%s","sequence":%d,"revision":%d,"from":null,"to":"%s",
         "trigger":"TEST","at":"2026-11-23T08:00:00Z"}"""
            .formatted(filing, account, number, revision, status));
  }

  public void checkRequested(UUID event, int revision) {
    filings.say(event, MessageType.CHECK_REQUESTED.id(), filing.toString(), checkRequest(revision));
  }

  /** The filing is still typed; its documents are asked about provisionally. */
  public void draftTyped(long edit) {
    filings.say(
        MessageType.CHECK_REQUESTED.id(),
        filing.toString(),
        """
        {"filingId":"%s","revision":0,"accountId":"%s","facts":%s,"draft":%d}"""
            .formatted(filing, account, facts(), edit));
  }

  public String token() {
    return Tokens.of(account, Roles.APPLICANT);
  }

  public RequestSpecification applicant() {
    return given().auth().oauth2(token());
  }

  public RequestSpecification reviewer() {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.REVIEWER));
  }

  public String documents() {
    return "/v1/filings/" + filing + "/documents";
  }

  public String forms() {
    return "/v1/filings/" + filing + "/forms";
  }

  public String verifications() {
    return "/v1/filings/" + filing + "/verifications";
  }

  public ValidatableResponse list() {
    return applicant().get(documents()).then();
  }

  public ValidatableResponse upload(String code, byte[] jpeg) {
    return applicant().contentType("image/jpeg").body(jpeg).put(documents() + "/" + code).then();
  }

  public ValidatableResponse replace(String code, byte[] jpeg, String etag) {
    return applicant()
        .header("If-Match", etag)
        .contentType("image/jpeg")
        .body(jpeg)
        .put(documents() + "/" + code)
        .then();
  }

  public ValidatableResponse tell(String code, String facts) {
    return applicant()
        .contentType(ContentType.JSON)
        .body(facts)
        .put(documents() + "/" + code + "/facts")
        .then();
  }

  /** What stands on the made-up identity card of a made-up person. */
  public static String card(LocalDate validUntil) {
    return """
        {"document":"ID_MAINLAND","name":"李示例","number":"330106199003070014","validUntil":"%s"}"""
        .formatted(validUntil);
  }

  /** What stands on the licence of a made-up company. */
  public static String licence() {
    return """
        {"document":"BUSINESS_LICENCE","name":"杭州云杉示例软件有限公司",
         "number":"91330106MA2DEM0091","longTerm":true}""";
  }

  public ValidatableResponse open(String body) {
    return applicant().contentType(ContentType.JSON).body(body).post(verifications()).then();
  }
}
