package icp.instances.check;

import static icp.instances.Scene.bought;
import static icp.instances.Scene.operator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import icp.instances.MovableClock;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an instance is told while the filing is still under way. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class RechecksTest {
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final Filings filings = new Filings();
  private final MovableClock clock;
  private UUID instance;
  private String path;

  RechecksTest(MovableClock clock) {
    this.clock = clock;
  }

  @BeforeEach
  void buy() {
    instance = bought(account, "ECS");
    path = "/v1/instances/" + instance;
  }

  @AfterEach
  void close() {
    clock.putForward(Duration.ZERO);
    filings.close();
  }

  @Test
  void aReleasedInstanceIsToldToTheFilingsOnIt() {
    // Given
    underReview();

    // When: of the change of its bandwidth there is nothing to tell.
    operator()
        .header("If-Match", "\"0\"")
        .body(Map.of("publicBandwidthMbps", 9))
        .post(path + "/changes")
        .then()
        .statusCode(200);
    operator().header("If-Match", "\"1\"").post(path + "/release").then().statusCode(200);

    // Then
    List<JsonNode> answers = filings.answers(filing, 1, 2);
    assertThat(answers).hasSize(2);
    assertThat(codes(answers.get(1))).containsExactly("instance-released");
    assertThat(answers.get(1).at("/references/1")).isEqualTo(answers.get(0).at("/references/1"));
  }

  @Test
  void whatTimeBringsIsToldAndWhatARenewalMendsToo() {
    // Given
    underReview();

    // When
    clock.putForward(Duration.ofDays(300));
    List<JsonNode> later = filings.answers(filing, 1, 2);
    operator()
        .header("If-Match", "\"0\"")
        .body(Map.of("months", 12))
        .post(path + "/renewals")
        .then()
        .statusCode(200);

    // Then
    assertThat(codes(later.get(1))).containsExactly("instance-remaining-term-too-short");
    assertThat(codes(filings.answers(filing, 1, 3).get(2))).isEmpty();
  }

  @Test
  void nothingIsSaidOfAFilingThatLeftThePath() {
    // Given
    underReview();
    filings.release(filing, 1);
    UUID other = UUID.randomUUID();
    filings.request(other, 1, account, instance);
    filings.answer(other, 1);

    // When
    operator().header("If-Match", "\"0\"").post(path + "/release").then().statusCode(200);

    // Then
    filings.answers(other, 1, 2);
    assertThat(filings.answersNow(filing, 1)).hasSize(1);
  }

  @Test
  void whatLapsedIsTold() {
    // Given
    filings.request(filing, 1, account, instance);
    filings.answer(filing, 1);

    // When
    clock.putForward(Duration.ofDays(8));

    // Then
    JsonNode last = filings.answers(filing, 1, 2).get(1);
    assertThat(codes(last)).containsExactly("instance-number-lapsed");
    assertThat(last.at("/references/1").isTextual()).isFalse();
  }

  private void underReview() {
    filings.request(filing, 1, account, instance);
    assertThat(codes(filings.answer(filing, 1))).isEmpty();
    filings.passChecks(filing, account);
    filings.settle(filing, instance);
  }

  private static List<String> codes(JsonNode answer) {
    return answer.get("findings").findValuesAsText("code");
  }
}
