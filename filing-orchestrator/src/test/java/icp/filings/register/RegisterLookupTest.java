package icp.filings.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import icp.contracts.Part;
import icp.filings.TestClock;
import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import icp.filings.filing.FilingMoves;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.journey.Trigger;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers are asked after the submission, and what they say is the answer for their part. */
@QuarkusTest
@TestProfile(RegisterLookupTest.OverHttp.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class RegisterLookupTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Registers over HTTP; the code and the administration are simulated. */
  public static class OverHttp implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> config = new HashMap<>(PlayedRegisters.addresses());
      config.put("beian.registers.simulator", "false");
      config.put("beian.registers.patience", "2s");
      config.put("beian.administration.simulator", "true");
      config.put("beian.sms.simulator", "true");
      return config;
    }
  }

  private final FilingDriver drive = new FilingDriver();
  private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
  private final TestClock clock;
  private final FilingStore filings;
  private final FilingMoves moves;
  private final RecordNotes notes;
  private final FiledTraits traits;
  private final KeepingTraits keeping;
  private final List<String> submitted = new ArrayList<>();
  private PlayedRegisters registers;

  RegisterLookupTest(
      TestClock clock,
      FilingStore filings,
      FilingMoves moves,
      RecordNotes notes,
      FiledTraits traits,
      KeepingTraits keeping) {
    this.clock = clock;
    this.filings = filings;
    this.moves = moves;
    this.notes = notes;
    this.traits = traits;
    this.keeping = keeping;
  }

  @BeforeEach
  void play() {
    registers = new PlayedRegisters();
  }

  /** What is left under way would be looked up in the next test. */
  @AfterEach
  void stop() {
    submitted.stream()
        .filter(id -> drive.filing(id).getString("status").equals("CHECKING"))
        .forEach(id -> drive.post(drive.applicant(), id, "withdraw").then().statusCode(200));
    registers.close();
    clock.reset();
  }

  private String submitted(String facts) {
    String id = drive.draft(facts);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    submitted.add(id);
    return id;
  }

  private String submittedBySameEntity(String facts) {
    String id = drive.draftOfSameEntity(facts);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    submitted.add(id);
    return id;
  }

  private String factsOf(UUID filing) {
    return QuarkusTransaction.requiringNew()
        .call(() -> filings.lock(List.of(filing)).get(filing).facts());
  }

  private String company() {
    return FilingDriver.companyOfOne(phone, "云杉园艺");
  }

  /** An individual whose phone is the company's. */
  private String person() {
    return FilingDriver.COMPLETE.replace("13800000001", phone);
  }

  private List<String> found(String id) {
    return drive
        .filing(id)
        .getList("checks.find { it.part == 'REGISTERS' }.findings.code", String.class);
  }

  private Boolean fit(String id, Part part) {
    return drive.filing(id).get("checks.find { it.part == '" + part + "' }.fit");
  }

  private List<String> incidents(String id) {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .get("/v1/incidents?limit=100")
        .jsonPath()
        .getList("items.findAll { it.filingId == '" + id + "' }.kind", String.class);
  }

  private void awaitAsked(String register, long times) {
    await().atMost(PATIENCE).until(() -> registers.asked(register) >= times);
  }

  @Test
  void whatARegisterHasAgainstAFilingReturnsItWithEverythingElse() {
    registers.answer(
        "credit",
        200,
        """
        {"name":"杭州云杉有限公司","address":"浙江省杭州市西湖区文三路1号2层201室","status":"REVOKED",
         "representative":"李雷"}
        """);
    String id = submitted(company());
    await().atMost(PATIENCE).until(() -> found(id).contains("register-entity-not-active"));
    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");

    drive.answerAll(id, 1);

    drive.awaitStatus(id, "RETURNED");
    assertThat(found(id)).containsExactly("register-entity-not-active");
    assertThat(registers.asked("ministry")).isEqualTo(1);
  }

  @Test
  void whatIsOnRecordIsNotedForTheNextSubmission() {
    registers.answer(
        "ministry",
        200,
        """
        {"entities":[{"number":"浙ICP备2024000001号","province":"33","websites":1,"name":"SAME",
           "certificate":"SAME"}],
         "websites":[{"domain":"yunshan.cn","here":false,"ofEntity":"SAME"}]}
        """);
    String number = Certificates.person("330102");
    String facts = person().replace("330102199003070019", number);
    String id = submittedBySameEntity(facts);
    await().atMost(PATIENCE).until(() -> found(id).contains("record-order-differs"));
    String entity =
        new Fingerprinter(new byte[32])
            .ofCertificate(CertificateType.RESIDENT_IDENTITY_CARD, number);

    assertThat(notes.of(List.of(entity)).get(entity))
        .isEqualTo(new RecordNotes.Noted(Set.of("浙ICP备2024000001号"), Set.of("yunshan.cn")));

    registers.answer("ministry", 404, "");
    drive.post(drive.applicant(), id, "withdraw").then().statusCode(200);
    submittedBySameEntity(facts);
    await().atMost(PATIENCE).until(() -> notes.of(List.of(entity)).isEmpty());
  }

  @Test
  void aSilentRegisterIsAskedAgainAndThenLeftToTheReviewer() {
    registers.answer("blacklist", 503, "");
    String id = submitted(person());
    drive.answerAll(id, 1);
    awaitAsked("blacklist", 1);
    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");

    for (int attempt = 2; attempt <= 3; attempt++) {
      clock.putForward(Duration.ofSeconds(90));
      awaitAsked("blacklist", attempt);
    }

    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    assertThat(found(id)).containsExactly("register-unavailable");
    assertThat(incidents(id)).containsExactly("REGISTER_SILENT");
  }

  @Test
  void aRegisterThatSpeaksAgainIsHeard() {
    registers.answer("ministry", 500, "");
    String id = submitted(person());
    drive.answerAll(id, 1);
    awaitAsked("ministry", 1);
    registers.answer("ministry", 404, "");

    clock.putForward(Duration.ofSeconds(90));

    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    assertThat(found(id)).isEmpty();
    assertThat(incidents(id)).isEmpty();
  }

  @Test
  void whoeverTookTheirFilingBackIsNotLookedUpAnyMore() {
    registers.answer("blacklist", 503, "");
    String id = submitted(person());
    awaitAsked("blacklist", 1);
    drive.post(drive.applicant(), id, "withdraw").then().statusCode(200);
    clock.putForward(Duration.ofSeconds(90));

    String other = submitted(person());
    awaitAsked("blacklist", 2);

    assertThat(found(id)).isEmpty();
    assertThat(drive.filing(other).getString("status")).isEqualTo("CHECKING");
    assertThat(registers.asked("blacklist")).isEqualTo(2);
  }

  @Test
  void nobodyElseAnswersForTheRegisters() {
    registers.answer("blacklist", 503, "");
    String id = submitted(person());
    drive.answer(id, 1, Part.REGISTERS, "[]");
    drive.answerAll(id, 1);

    await().atMost(PATIENCE).until(() -> Boolean.TRUE.equals(fit(id, Part.DOCUMENTS)));

    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");
    assertThat(fit(id, Part.REGISTERS)).isNull();
  }

  @Test
  void aPhoneOfAFiledEntityServesNoOtherUntilItsNumberIsGivenUp() {
    registers.answer("credit", 404, "");
    String filed = drive.awaitingTheCode(company());
    await().atMost(PATIENCE).until(() -> entered(filed) == 200);
    drive.awaitStatus(filed, "APPROVED");
    String taken = submitted(person());
    await().atMost(PATIENCE).until(() -> found(taken).contains("mobile-of-another-entity"));

    QuarkusTransaction.requiringNew().run(() -> giveUp(UUID.fromString(filed)));

    String free = submitted(person());
    drive.answerAll(free, 1);
    drive.awaitStatus(free, "PRELIMINARY_REVIEW");
    assertThat(found(free)).isEmpty();
  }

  @Test
  void aPhoneThatAChangeHasTakenAwayIsFreeAndTheNewOneIsNot() {
    registers.answer("credit", 404, "");
    String filed = drive.awaitingTheCode(company());
    await().atMost(PATIENCE).until(() -> entered(filed) == 200);
    drive.awaitStatus(filed, "APPROVED");
    String other = "138" + phone.substring(3);
    UUID id = UUID.fromString(filed);
    String changed = factsOf(id).replace(phone, other);

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                moves.move(
                    filings.lock(List.of(id)), List.of(FilingDriver.changedTo(id, changed))));

    String taken = submitted(FilingDriver.COMPLETE.replace("13800000001", other));
    await().atMost(PATIENCE).until(() -> found(taken).contains("mobile-of-another-entity"));
    String free = submitted(person());
    drive.answerAll(free, 1);
    drive.awaitStatus(free, "PRELIMINARY_REVIEW");
  }

  @Test
  void websitesThatTheEntityHasFiledHereAreLookedAt() {
    registers.answer("websites", 200, "{\"pages\":[{\"domain\":\"yunshan.cn\",\"open\":false}]}");
    String first = drive.awaitingTheCode(company());
    await().atMost(PATIENCE).until(() -> entered(first) == 200);
    drive.awaitStatus(first, "APPROVED");

    String facts = factsOf(UUID.fromString(first)).replaceAll(",\"givenAt\":\"[^\"]+\"", "");
    String second = submittedBySameEntity(facts);

    await().atMost(PATIENCE).until(() -> found(second).contains("website-not-open"));
    assertThat(registers.asked("websites")).isPositive();
  }

  @Test
  void whatWasFiledBeforeTraitsWereKeptIsCaughtUpWith() {
    String filed = drive.awaitingTheCode(company());
    await().atMost(PATIENCE).until(() -> entered(filed) == 200);
    drive.awaitStatus(filed, "APPROVED");
    QuarkusTransaction.requiringNew().run(() -> traits.forget(List.of(UUID.fromString(filed))));

    keeping.catchUp(null);

    String taken = submitted(person());
    await().atMost(PATIENCE).until(() -> found(taken).contains("mobile-of-another-entity"));
  }

  private int entered(String id) {
    return drive
        .applicant()
        .body("{\"code\":\"246810\",\"certificateTail\":\"070019\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .statusCode();
  }

  private void giveUp(UUID filing) {
    moves.move(filings.lock(List.of(filing)), List.of(Move.of(filing, Trigger.CANCEL, "the test")));
  }
}
