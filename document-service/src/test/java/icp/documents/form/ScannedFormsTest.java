package icp.documents.form;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.documents.Suite;
import icp.documents.TestPictures;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms on their way out, over a printer and a camera, and back. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class ScannedFormsTest {
  private static final String CODE = "AUTH_STATEMENT";
  private static final String OTHER = "DOMAIN_HOLDER_CERT";
  private static final String UNIT = "云杉公司";
  private static final Fingerprinter PRINTS = new Fingerprinter(new byte[32]);

  private static KafkaTap filings;
  private static KafkaTap answers;
  Map<String, String> told;
  private Suite suite;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
    answers = new KafkaTap(Topics.DOCUMENTS);
  }

  @AfterAll
  static void close() {
    filings.close();
    answers.close();
  }

  @BeforeEach
  void outline() {
    suite = new Suite(filings).outlined();
    named(suite, UNIT);
  }

  @Test
  void aScanOfTheRightFormIsRecognised() {
    // When
    var upload = suite.upload(CODE, photo(print(suite, CODE)));

    // Then
    assertThat(formFindings(upload)).isEmpty();
  }

  @Test
  void aScanOfAnotherFilingsFormIsABlocker() {
    // Given
    Suite stranger = new Suite(filings).outlined();
    named(stranger, UNIT);

    // When
    var upload = suite.upload(CODE, photo(print(stranger, CODE)));

    // Then
    assertThat(formFindings(upload)).containsExactly("BLOCKER form-of-another-filing");
  }

  @Test
  void aScanOfAnotherFormIsABlocker() {
    // When
    var upload = suite.upload(CODE, photo(print(suite, OTHER)));

    // Then
    assertThat(formFindings(upload)).containsExactly("BLOCKER form-of-another-kind");
  }

  @Test
  void aPictureWithoutACodeIsAWarning() {
    // When
    var upload = suite.upload(CODE, TestPictures.uniqueJpeg());

    // Then
    assertThat(formFindings(upload)).containsExactly("WARNING form-code-not-seen");
  }

  @Test
  void aNumberThatNobodyIssuedIsAWarning() {
    // When
    Facts facts = FormCases.unit("33", UNIT, 1);
    var upload = suite.upload(CODE, photo(FormCases.pdf(FormKind.AUTH_STATEMENT, facts)));

    // Then
    assertThat(formFindings(upload)).containsExactly("WARNING form-number-unknown");
  }

  @Test
  void aFormOfEarlierFactsIsABlockerWhenItIsUploaded() {
    // Given
    byte[] form = print(suite, CODE);
    named(suite, "云松公司");

    // When
    var upload = suite.upload(CODE, photo(form));

    // Then
    assertThat(formFindings(upload)).containsExactly("BLOCKER form-out-of-date");
  }

  @Test
  void aFormGoesOutOfDateAfterItsUploadAndTheCheckSaysSo() {
    // Given
    suite.upload(CODE, photo(print(suite, CODE)));
    named(suite, "云松公司");

    // When
    List<String> checked = checked("云松公司");

    // Then
    assertThat(checked).containsExactly("BLOCKER form-out-of-date");
    assertThat(listed()).containsExactly("BLOCKER form-out-of-date");
  }

  @Test
  void aFilingThatWasChangedBackFitsItsFormAgain() {
    // Given
    byte[] form = print(suite, CODE);
    named(suite, "云松公司");
    suite.upload(CODE, photo(form));
    named(suite, UNIT);

    // When
    List<String> checked = checked(UNIT);

    // Then
    assertThat(checked).isEmpty();
    assertThat(listed()).isEmpty();
  }

  /** The orchestrator tells the outline by an event, and the facts when it is asked. */
  private void named(Suite suite, String unit) {
    told.put(suite.filing.toString(), FormResourceTest.FACTS.formatted(unit));
    filings.say(
        MessageType.FILING_OUTLINED.id(),
        suite.filing.toString(),
        "{\"filingId\":\"%s\",\"accountId\":\"%s\",\"facts\":%s}"
            .formatted(suite.filing, suite.account, facts(suite, unit)));
    // Events are taken in their order: when the status is there, so is the outline.
    suite.moved(0, "RETURNED").moved(0, "DRAFT");
  }

  private static String facts(Suite suite, String unit) {
    String entity = holder(unit, CertificateType.BUSINESS_LICENCE, "91330106MA2CFT0X1K");
    CertificateType card = CertificateType.RESIDENT_IDENTITY_CARD;
    String leader = holder("李雷", card, "330102199003070011");
    String administrator = holder("韩㛃", card, "330102199107080047");
    String printed =
        "{\"entity\":%s,\"leader\":%s,\"administrator\":%s,\"websites\":\"%s\"}"
            .formatted(entity, leader, administrator, PRINTS.ofWebsite("云杉笔记", "yunshan.cn"));
    String open = suite.facts().strip();
    return open.substring(0, open.length() - 1) + ",\"printed\":" + printed + "}";
  }

  private static String holder(String name, CertificateType type, String number) {
    HolderFingerprints holder = PRINTS.of(name, type, number);
    return "{\"name\":\"%s\",\"certificateType\":\"%s\",\"certificateNumber\":\"%s\"}"
        .formatted(holder.name(), holder.certificateType(), holder.certificateNumber());
  }

  private static byte[] print(Suite suite, String code) {
    return suite
        .applicant()
        .get(suite.forms() + "/" + code)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static byte[] photo(byte[] form) {
    return Photograph.of(form, 200).turned(2).from(0.05).noisy(10).file(0.7f);
  }

  private List<String> checked(String unit) {
    filings.say(
        MessageType.CHECK_REQUESTED.id(),
        suite.filing.toString(),
        "{\"filingId\":\"%s\",\"revision\":1,\"accountId\":\"%s\",\"facts\":%s}"
            .formatted(suite.filing, suite.account, facts(suite, unit)));
    String answer =
        answers
            .awaitEvent(MessageType.DOCUMENTS_CHECK_ANSWERED.id(), suite.filing.toString())
            .toString();
    return formFindings(JsonPath.from(answer), "findings");
  }

  private List<String> listed() {
    return formFindings(
        suite.list().extract().jsonPath(),
        "documents.find { it.document.code == '" + CODE + "' }.upload.findings");
  }

  private static List<String> formFindings(ValidatableResponse upload) {
    return formFindings(upload.statusCode(201).extract().jsonPath(), "findings");
  }

  private static List<String> formFindings(JsonPath json, String path) {
    List<Map<String, Object>> findings = json.getList(path);
    return findings.stream()
        .map(finding -> finding.get("severity") + " " + finding.get("code"))
        .filter(finding -> finding.contains(" form-"))
        .toList();
  }
}
