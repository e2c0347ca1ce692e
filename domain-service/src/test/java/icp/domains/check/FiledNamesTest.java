package icp.domains.check;

import static icp.domains.check.Orchestrator.codes;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.FilingStatus;
import icp.domains.MovableClock;
import icp.domains.registration.Said;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is filed is watched until it is given up. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class FiledNamesTest {
  private static final int DAYS = 200;

  private final LocalDate ends = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(DAYS);
  private final Orchestrator orchestrator = new Orchestrator();
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final String name = "f" + UUID.randomUUID() + ".cn";
  private final MovableClock clock;
  private final AgroalDataSource database;

  FiledNamesTest(MovableClock clock, AgroalDataSource database) {
    this.clock = clock;
    this.database = database;
  }

  @BeforeEach
  void haveItApproved() {
    orchestrator.fileDomain(filing, account, name, until(ends));
    assertThat(codes(orchestrator.awaitAnswers(filing, 1).get(0))).isEmpty();
    move(3, FilingStatus.APPROVED);
    await().atMost(Duration.ofSeconds(30)).until(() -> row(filing).filed());
  }

  @AfterEach
  void close() {
    clock.putForward(Duration.ZERO);
    orchestrator.close();
  }

  @Test
  void anEndIsToldOnceBeforeItAndOnceWhenItHasCome() {
    clock.putForward(Duration.ofDays(DAYS - 30));
    JsonNode before = orchestrator.awaitAnswers(filing, 2).get(1);
    examinedAfterPutting(Duration.ofDays(DAYS - 20));
    clock.putForward(Duration.ofDays(DAYS + 1));
    List<JsonNode> answers = orchestrator.awaitAnswers(filing, 3);

    assertThat(codes(before)).containsExactly("domain-ends-soon");
    assertThat(before.at("/findings/0/severity").asText()).isEqualTo("WARNING");
    assertThat(before.get("revision").asInt()).isEqualTo(1);
    assertThat(codes(answers.get(2))).containsExactly("domain-expired");
    assertThat(answers).hasSize(3);
  }

  @Test
  void aRenewalIsToldToo() {
    clock.putForward(Duration.ofDays(DAYS - 10));
    orchestrator.awaitAnswers(filing, 2);

    say(until(ends.plusYears(1)));

    assertThat(codes(orchestrator.awaitAnswers(filing, 3).get(2))).isEmpty();
  }

  @Test
  void whatTheAccountSaysOfItsHolderIsHeardAtOnce() {
    say(Said.said("expiresOn", "\"" + ends + "\"").replace("浙江云杉科技有限公司", "杭州远山投资有限公司"));

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-holder-name-differs");
  }

  @Test
  void whatWasGivenUpIsNotExaminedAgain() throws SQLException {
    move(4, FilingStatus.CANCELLED);
    await().atMost(Duration.ofSeconds(30)).until(() -> row(filing).due().isEmpty());

    clock.putForward(Duration.ofDays(DAYS + 1));
    say(until(ends.plusDays(1)));

    assertThat(row(filing).due()).isEmpty();
    assertThat(orchestrator.answers(filing)).hasSize(1);
  }

  @Test
  void whatIsAskedOfAChangeOfItIsAnsweredByWhatCanEndOnly() throws SQLException {
    clock.putForward(Duration.ofDays(DAYS - 40));
    examined();

    orchestrator.ask(filing, account, 1, name);

    // Then: a filing under way would have been told that forty days are too few.
    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1))).isEmpty();
    assertThat(row(filing).filed()).isTrue();
  }

  @Test
  void anOrderThatWasCarriedOutIsNotWatchedBesideWhatItChanged() throws SQLException {
    UUID order = UUID.randomUUID();
    orchestrator.askOfAChange(order, filing, account, 1, name);
    orchestrator.move(order, account, 2, 1, FilingStatus.CHECKING);
    orchestrator.awaitAnswers(order, 1);

    orchestrator.move(order, account, 3, 1, FilingStatus.APPROVED);

    await().atMost(Duration.ofSeconds(30)).until(() -> row(order).due().isEmpty());
    assertThat(row(order).filed()).isFalse();
    assertThat(row(filing).due()).isPresent();
  }

  private static String until(LocalDate day) {
    return Said.saidBut("expiresOn", day.toString());
  }

  private void say(String body) {
    RequestSpecification applicant = given().auth().oauth2(Tokens.of(account, Roles.APPLICANT));
    applicant
        .header("If-Match", applicant.get("/v1/domains/" + name).header("ETag"))
        .contentType(ContentType.JSON)
        .body(body)
        .put("/v1/domains/" + name)
        .then()
        .statusCode(200);
  }

  private void move(int sequence, FilingStatus to) {
    orchestrator.move(filing, account, sequence, 1, to);
  }

  private void examinedAfterPutting(Duration forward) {
    clock.putForward(forward);
    examined();
  }

  /** It is due on another day when it was examined on this one. */
  private void examined() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> row(filing).due().filter(clock.instant()::isBefore).isPresent());
  }

  private record Watched(boolean filed, Optional<Instant> due) {}

  private Watched row(UUID of) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement read =
            connection.prepareStatement(
                "select filed, due_at from domain_check where filing_id = ?")) {
      read.setObject(1, of);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return new Watched(
            row.getBoolean(1), Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant));
      }
    }
  }
}
