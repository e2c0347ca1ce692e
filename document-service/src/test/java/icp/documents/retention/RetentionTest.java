package icp.documents.retention;

import static icp.documents.TestPictures.uniqueJpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import icp.contracts.MessageType;
import icp.documents.Suite;
import icp.documents.TestClock;
import icp.documents.store.FileStore;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class RetentionTest {
  private static final String CODE = "AUTH_STATEMENT";
  private static KafkaTap filings;

  @Inject ExpiredFiles files;
  @Inject ExpiredRecords records;
  @Inject FileStore store;
  @Inject RetentionRuns runs;
  @Inject RetentionConfig config;
  @Inject Clock time;
  @Inject TestClock clock;
  @Inject Shelf shelf;
  private Suite suite;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  /** What other tests have left is gone or young after this. */
  @BeforeEach
  void outline() {
    suite = new Suite(filings).outlined();
    clock.putForward(Duration.ofDays(365));
    retention(store).run(config);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  private Retention retention(FileStore with) {
    return new Retention(files, records, with, new RowsWithoutBytes(files, with, time), runs, time);
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN,30", "APPROVED,90", "CANCELLED,90"})
  void uploadsAreDeletedSomeDaysAfterTheirFilingEnded(String status, int days) {
    // Given
    String hash = suite.upload(CODE, uniqueJpeg()).statusCode(201).extract().path("sha256");
    moved(status);
    clock.putForward(Duration.ofDays(days).minusMinutes(1));
    assertThat(deleted(retention(store).run(config), "UPLOAD_OF_" + status)).isZero();
    download().statusCode(200);

    // When
    clock.putForward(Duration.ofMinutes(2));
    RetentionRunView report = retention(store).run(config);

    // Then
    assertThat(deleted(report, "UPLOAD_OF_" + status)).isEqualTo(1);
    assertThat(deleted(retention(store).run(config), "UPLOAD_OF_" + status)).isZero();
    download().statusCode(410).body("code", equalTo("file-deleted"));
    suite
        .list()
        .body("documents.find { it.document.code == '" + CODE + "' }.upload.sha256", equalTo(hash))
        .body(
            "documents.find { it.document.code == '" + CODE + "' }.upload.deletedAt",
            notNullValue());
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN,30", "APPROVED,90", "CANCELLED,90"})
  void whatRowsTellOfPeopleGoesSomeDaysAfterTheirFilingEnded(String status, int days) {
    // Given
    shelf.records(suite.filing);
    moved(status);
    clock.putForward(Duration.ofDays(days).minusMinutes(1));
    retention(store).run(config);
    assertThat(shelf.personal(suite.filing)).isEqualTo(5);

    // When
    clock.putForward(Duration.ofMinutes(2));
    RetentionRunView report = retention(store).run(config);

    // Then
    assertThat(shelf.personal(suite.filing)).isZero();
    assertThat(deleted(report, "RECORDS_OF_" + status)).isEqualTo(1);
    assertThat(deleted(retention(store).run(config), "RECORDS_OF_" + status)).isZero();
    suite.list().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WITHDRAWN", "CANCELLED"})
  void whatAPersonWantsErasedGoesWithTheNextRun(String status) {
    // Given
    suite.upload(CODE, uniqueJpeg()).statusCode(201);
    UUID photo = shelf.photo(UUID.randomUUID(), suite.filing, "FAILED", true);
    shelf.records(suite.filing);
    moved(status);
    retention(store).run(config);
    download().statusCode(200);

    // When
    moved(status, 1001, "ERASE");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              retention(store).run(config);
              assertThat(shelf.personal(suite.filing)).isZero();
            });

    // Then
    download().statusCode(410);
    assertThat(store.read(photo)).isEmpty();
  }

  @Test
  void whatIsToldAnewAfterwardsGoesWithTheNextRun() {
    // Given
    moved("WITHDRAWN");
    clock.putForward(Duration.ofDays(31));
    retention(store).run(config);

    // When
    filings.say(MessageType.FILING_OUTLINED.id(), suite.filing.toString(), suite.outlineOfNames());

    // Then
    await().atMost(Duration.ofSeconds(30)).until(() -> shelf.personal(suite.filing) > 0);
    assertThat(deleted(retention(store).run(config), "RECORDS_OF_WITHDRAWN")).isEqualTo(1);
    assertThat(shelf.personal(suite.filing)).isZero();
  }

  @Test
  void uploadsOfAFilingThatIsUnderWayStay() {
    // Given
    suite.upload(CODE, uniqueJpeg()).statusCode(201);
    moved("ADMINISTRATION_REVIEW");
    clock.putForward(Duration.ofDays(400));

    // When
    retention(store).run(config);

    // Then
    download().statusCode(200);
  }

  @Test
  void aPhotoIsDeletedAfterItsDecision() {
    // Given
    UUID verification = UUID.randomUUID();
    UUID photo = shelf.photo(verification, suite.filing, "FAILED", true);
    String at = suite.verifications() + "/" + verification;
    suite.applicant().get(at).then().body("photoDeletedAt", nullValue());
    clock.putForward(Duration.ofDays(30).plusMinutes(1));

    // When
    RetentionRunView report = retention(store).run(config);

    // Then
    assertThat(deleted(report, "VERIFICATION_PHOTO")).isEqualTo(1);
    assertThat(store.read(photo)).isEmpty();
    suite.applicant().get(at + "/photo").then().statusCode(410);
    suite.applicant().get(at).then().body("photoDeletedAt", notNullValue());
  }

  @Test
  void aPhotoThatWaitsForItsReviewerStaysUntilTheFilingMovesOn() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    UUID photo = shelf.photo(UUID.randomUUID(), suite.filing, "SUBMITTED", false);
    clock.putForward(Duration.ofDays(40));
    retention(store).run(config);
    assertThat(store.read(photo)).isPresent();

    // When
    moved("RETURNED");
    retention(store).run(config);

    // Then
    assertThat(store.read(photo)).isEmpty();
  }

  @Test
  void aPhotoOfARevisionThatIsOverWaitsForNobody() {
    // Given
    suite.moved(1, "FACE_VERIFICATION");
    UUID photo = shelf.photo(UUID.randomUUID(), suite.filing, "SUBMITTED", false);
    clock.putForward(Duration.ofDays(40));

    // When the filing came back to where it was, with another revision
    moved("FACE_VERIFICATION");
    retention(store).run(config);

    // Then
    assertThat(store.read(photo)).isEmpty();
  }

  @Test
  void whatIsErasedIsErasedOnce() {
    // Given
    UUID photo = expiredPhoto();
    retention(store).run(config);
    Object when = shelf.ask("erased_at", photo);
    clock.putForward(Duration.ofDays(1));

    // When
    retention(store).run(config);

    // Then
    assertThat(shelf.ask("erased_at", photo)).isEqualTo(when);
  }

  @Test
  void aRowWithoutBytesThatIsYoungIsNotToldYet() {
    int before = retention(store).run(config).rowsWithoutBytes();
    UUID young = shelf.row();
    shelf.execute(
        "update stored_file set stored_at = stored_at + interval '90 minutes' where id = ?", young);

    assertThat(retention(store).run(config).rowsWithoutBytes()).isEqualTo(before);
    shelf.execute("delete from stored_file where id = ?", young);
  }

  @Test
  void aRunThatIsKilledBeforeItDeletesIsMadeUpFor() {
    // Given
    UUID photo = expiredPhoto();
    Retention dying = retention(FailingStore.killedBeforeDeleting(store));

    // When
    assertThatThrownBy(() -> dying.run(config)).isInstanceOf(FailingStore.Killed.class);

    // Then
    assertThat(store.read(photo)).isPresent();
    assertThat(shelf.ask("deleted_at", photo)).isNotNull();
    assertThat(shelf.ask("erased_at", photo)).isNull();
    assertThat(deleted(retention(store).run(config), "VERIFICATION_PHOTO")).isEqualTo(1);
    assertThat(store.read(photo)).isEmpty();
  }

  @Test
  void aRunThatIsKilledAfterItDeletedIsMadeUpFor() {
    // Given
    UUID photo = expiredPhoto();
    Retention dying = retention(FailingStore.killedAfterDeleting(store));

    // When
    assertThatThrownBy(() -> dying.run(config)).isInstanceOf(FailingStore.Killed.class);

    // Then
    assertThat(store.read(photo)).isEmpty();
    assertThat(shelf.ask("erased_at", photo)).isNull();
    assertThat(deleted(retention(store).run(config), "VERIFICATION_PHOTO")).isEqualTo(1);
    assertThat(shelf.ask("erased_at", photo)).isNotNull();
  }

  @Test
  void whatARunDeletedThatNeverReportedIsInTheNextReport() {
    // Given
    UUID photo = expiredPhoto();
    files.expire(RetentionRule.VERIFICATION_PHOTO, time.instant(), time.instant());
    store.delete(photo);
    files.erased(files.toErase(ExpiredFiles.FIRST), time.instant());

    // When
    RetentionRunView report = retention(store).run(config);

    // Then
    assertThat(deleted(report, "VERIFICATION_PHOTO")).isEqualTo(1);
    assertThat(shelf.ask("run_id", photo)).isEqualTo(report.id());
  }

  @Test
  void whatTheStoreWouldNotDeleteIsReportedAndTriedAgain() {
    // Given
    UUID photo = expiredPhoto();

    // When
    RetentionRunView report = retention(FailingStore.away(store)).run(config);

    // Then
    assertThat(report.counts())
        .containsExactly(new RetentionCount(RetentionRule.VERIFICATION_PHOTO, 0, 1));
    assertThat(report.rowsWithoutBytes()).isNull();
    assertThat(deleted(retention(store).run(config), "VERIFICATION_PHOTO")).isEqualTo(1);
    assertThat(store.read(photo)).isEmpty();
  }

  @Test
  void rowsWithoutBytesAreToldAndStay() {
    // Given
    int before = retention(store).run(config).rowsWithoutBytes();
    UUID lost = shelf.row();

    // When
    int after = retention(store).run(config).rowsWithoutBytes();

    // Then
    assertThat(after).isEqualTo(before + 1);
    assertThat(shelf.ask("deleted_at", lost)).isNull();
    shelf.execute("delete from stored_file where id = ?", lost);
  }

  @Test
  void theReportTellsTheOldestFileThatIsKept() {
    // Given
    suite.upload(CODE, uniqueJpeg()).statusCode(201);

    // When
    RetentionRunView report = retention(store).run(config);

    // Then
    assertThat(report.oldestKept()).isBeforeOrEqualTo(time.instant());
  }

  private UUID expiredPhoto() {
    UUID photo = shelf.photo(UUID.randomUUID(), suite.filing, "PASSED", true);
    clock.putForward(Duration.ofDays(31));
    return photo;
  }

  /** By a clock that was put forward. */
  private void moved(String status) {
    moved(status, 1000, "TEST");
  }

  private void moved(String status, int sequence, String trigger) {
    filings.say(
        MessageType.FILING_STATE_CHANGED.id(),
        suite.filing.toString(),
        """
        {"filingId":"%s","accountId":"%s","sequence":%d,"revision":2,"from":null,"to":"%s",
         "trigger":"%s","at":"%s"}"""
            .formatted(suite.filing, suite.account, sequence, status, trigger, time.instant()));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> suite.list().extract().path("status"), status::equals);
  }

  private ValidatableResponse download() {
    return suite.applicant().get(suite.documents() + "/" + CODE + "/content").then();
  }

  private static int deleted(RetentionRunView report, String rule) {
    return report.counts().stream()
        .filter(count -> count.rule().name().equals(rule))
        .mapToInt(RetentionCount::deleted)
        .sum();
  }
}
