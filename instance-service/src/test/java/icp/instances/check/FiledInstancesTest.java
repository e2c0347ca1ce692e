package icp.instances.check;

import static icp.instances.Scene.bought;
import static icp.instances.Scene.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import icp.instances.MovableClock;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What carries a filed website is watched until the website is given up. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class FiledInstancesTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final Filings filings = new Filings();
  private final MovableClock clock;
  private final AgroalDataSource database;
  private final LocalDate today = LocalDate.now(CHINA);
  private final long days = ChronoUnit.DAYS.between(today, today.plusMonths(12));
  private UUID instance;

  FiledInstancesTest(MovableClock clock, AgroalDataSource database) {
    this.clock = clock;
    this.database = database;
  }

  @BeforeEach
  void haveItFiled() {
    instance = bought(account, "ECS");
    filings.request(filing, 1, account, instance);
    assertThat(codes(filings.answer(filing, 1))).isEmpty();
    filings.passChecks(filing, account);
    filings.approve(filing, account);
    filings.settle(filing, instance);
  }

  @AfterEach
  void close() {
    clock.putForward(Duration.ZERO);
    filings.close();
  }

  @Test
  void anEndIsToldOnceBeforeItAndOnceWhenItHasCome() {
    clock.putForward(Duration.ofDays(days - 30));
    JsonNode before = filings.answers(filing, 1, 2).get(1);
    clock.putForward(Duration.ofDays(days - 20));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> due(filing).filter(clock.instant()::isBefore).isPresent());
    clock.putForward(Duration.ofDays(days));
    List<JsonNode> answers = filings.answers(filing, 1, 3);

    assertThat(codes(before)).containsExactly("instance-ends-soon");
    assertThat(before.at("/findings/0/severity").asText()).isEqualTo("WARNING");
    assertThat(codes(answers.get(2))).containsExactly("instance-expired");
    assertThat(answers).hasSize(3);
  }

  @Test
  void aReleaseIsToldAtOnceAndTheNumberStays() {
    operator()
        .header("If-Match", "\"0\"")
        .post("/v1/instances/" + instance + "/release")
        .then()
        .statusCode(200);

    List<JsonNode> answers = filings.answers(filing, 1, 2);
    assertThat(codes(answers.get(1))).containsExactly("instance-released");
    assertThat(answers.get(1).at("/references/1")).isEqualTo(answers.get(0).at("/references/1"));
  }

  @Test
  void whatWasGivenUpIsNotExaminedAgain() throws SQLException {
    filings.cancel(filing, account);
    filings.settle(filing, instance);

    clock.putForward(Duration.ofDays(days));

    assertThat(due(filing)).isEmpty();
    assertThat(filings.answersNow(filing, 1)).hasSize(1);
  }

  @Test
  void aChangeOfItIsAskedAboutAndTakesNoNumber() {
    UUID other = bought(account, "ECS");
    operator()
        .header("If-Match", "\"0\"")
        .post("/v1/instances/" + instance + "/release")
        .then()
        .statusCode(200);
    filings.answers(filing, 1, 2);

    filings.request(filing, 1, account, other);

    JsonNode answer = filings.answers(filing, 1, 3).get(2);
    assertThat(codes(answer)).isEmpty();
    assertThat(answer.get("references")).isEmpty();
  }

  @Test
  void anOrderThatWasCarriedOutIsNotWatchedBesideWhatItChanged() throws SQLException {
    UUID order = UUID.randomUUID();
    UUID other = bought(account, "ECS");
    filings.request(order, 1, account, other);
    filings.answer(order, 1);

    filings.grant(order, account);
    filings.settle(order, other);

    assertThat(due(order)).isEmpty();
    assertThat(due(filing)).isPresent();
  }

  private Optional<Instant> due(UUID of) throws SQLException {
    try (var connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select due_at from filing_hold where filing_id = '" + of + "'")) {
      row.next();
      return Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant);
    }
  }

  private static List<String> codes(JsonNode answer) {
    return answer.get("findings").findValuesAsText("code");
  }
}
