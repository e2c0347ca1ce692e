package icp.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see of dead letters and do about them. */
@QuarkusTest
@WithTestResource(RealServers.class)
class DeadLetterResourceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Things things;
  @Inject SettledLetters settled;
  @Inject MessagingConfig config;
  @Inject AgroalDataSource database;

  private final UUID operator = UUID.randomUUID();
  private final UUID event = UUID.randomUUID();
  private final String key = "k" + UUID.randomUUID();
  private KafkaTap tap;

  @BeforeEach
  void listen() {
    tap = new KafkaTap(Things.TOPIC);
  }

  @AfterEach
  void close() {
    tap.close();
  }

  private RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(operator, Roles.OPERATOR)).contentType(ContentType.JSON);
  }

  /** A dead letter whose handling fails as often as told beyond the attempts that it had. */
  private String buried(int moreFailures) {
    int times = config.attempts() + 1 + moreFailures;
    tap.say(event, Things.SAID, key, "{\"fate\":\"FAIL\",\"times\":" + times + "}");
    return awaitBuried();
  }

  private String awaitBuried() {
    await().atMost(PATIENCE).until(() -> !letters().isEmpty());
    return letters().get(0);
  }

  private List<String> letters() {
    return operator()
        .get("/v1/dead-letters?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.key == '" + key + "' }.id");
  }

  private String etag(String id) {
    return operator().get("/v1/dead-letters/" + id).header("ETag");
  }

  private ValidatableResponse act(String id, String action) {
    return operator()
        .header("If-Match", etag(id))
        .body("{\"reason\":\"the handler was mended\"}")
        .post("/v1/dead-letters/" + id + "/" + action)
        .then();
  }

  private List<Map<String, String>> actions(String id) {
    return operator()
        .get("/v1/dead-letters/" + id + "/actions")
        .then()
        .statusCode(200)
        .extract()
        .path("$");
  }

  @Test
  void isShownWithAllThatWasRead() {
    String id = buried(0);

    operator()
        .get("/v1/dead-letters/" + id)
        .then()
        .statusCode(200)
        .body("letter.state", equalTo("OPEN"))
        .body("letter.consumer", equalTo("platform-test.v1"))
        .body("letter.origin", startsWith("things.v1/"))
        .body("letter.type", equalTo(Things.SAID))
        .body("letter.cause", startsWith("IllegalStateException at "))
        .body("headers.ce_id", equalTo(event.toString()))
        .body("text", startsWith("{\"fate\":\"FAIL\""));
  }

  @Test
  void isHandledOnceWhenItIsReplayed() {
    String id = buried(0);

    act(id, "replay").statusCode(200).body("letter.state", equalTo("REPLAYED"));

    assertThat(things.effects(key)).containsExactly("FAIL");
    act(id, "replay").statusCode(409).body("state.state", equalTo("REPLAYED"));
    assertThat(actions(id))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .containsEntry("actor", operator.toString())
                    .containsEntry("action", "REPLAY")
                    .containsEntry("reason", "the handler was mended")
                    .containsEntry("outcome", "REPLAYED"));
  }

  @Test
  void comesBackWhenItFailsAgain() {
    String id = buried(1);
    String seen = etag(id);

    act(id, "replay").statusCode(200).body("letter.state", equalTo("OPEN"));

    assertThat(things.effects(key)).isEmpty();
    assertThat(etag(id)).isNotEqualTo(seen);
    act(id, "replay").statusCode(200).body("letter.state", equalTo("REPLAYED"));
    assertThat(things.effects(key)).containsExactly("FAIL");
    assertThat(actions(id))
        .extracting(line -> line.get("outcome"))
        .containsExactly("REPLAYED", "OPEN");
  }

  @Test
  void whoLookedAndWhoActedIsInTheAudit() throws SQLException {
    String id = buried(0);
    act(id, "discard").statusCode(200);

    String of = "audit_entry where actor = '" + operator + "' and subject_id = '" + id + "'";
    assertThat(count(of + " and action = 'LOOK_AT_DEAD_LETTER'")).isEqualTo(1);
    assertThat(count(of + " and action = 'DISCARD_DEAD_LETTER'")).isEqualTo(1);
  }

  @Test
  void hasNoSecondEffectWhenItsEventWasHandledMeanwhile() {
    String id = buried(0);
    tap.say(event, Things.SAID, key, "{\"fate\":\"GOOD\",\"times\":0}");
    await().atMost(PATIENCE).until(() -> !things.effects(key).isEmpty());

    act(id, "replay").statusCode(200).body("letter.state", equalTo("REPLAYED"));

    assertThat(things.effects(key)).containsExactly("GOOD");
  }

  @Test
  void isLetGoWithoutAnEffect() {
    String id = buried(0);

    act(id, "discard").statusCode(200).body("letter.state", equalTo("DISCARDED"));

    assertThat(things.effects(key)).isEmpty();
    act(id, "replay").statusCode(409).body("code", equalTo("dead-letter-closed"));
    operator()
        .get("/v1/dead-letters?state=OPEN&limit=100")
        .then()
        .body("items.findAll { it.id == '" + id + "' }.size()", equalTo(0));
  }

  @Test
  void whatIsNoTextIsShownInBase64() {
    tap.write(key, new byte[] {(byte) 0xff, 0}, Map.of("ce_type", "a\0b"));

    String id = awaitBuried();

    JsonPath shown = operator().get("/v1/dead-letters/" + id).jsonPath();
    assertThat(shown.getString("base64")).isEqualTo("/wA=");
    assertThat(shown.getString("text")).isNull();
    assertThat(shown.getString("letter.type")).isEqualTo("ab");
    act(id, "replay").statusCode(200).body("letter.state", equalTo("OPEN"));
  }

  /** PostgreSQL's text takes no such key: it must not stop the partition. */
  @Test
  void aKeyThatNoTextHoldsIsKept() {
    String odd = key + "\0odd";
    tap.write(odd, new byte[] {1}, Map.of());
    tap.say(Things.SAID, key + "-next", "{\"fate\":\"GOOD\",\"times\":0}");

    await().atMost(PATIENCE).until(() -> !things.effects(key + "-next").isEmpty());

    List<String> keys =
        operator().get("/v1/dead-letters?limit=100").then().extract().path("items.key");
    assertThat(keys).contains(odd);
  }

  @Test
  void isSeenAndTouchedByOperatorsAloneFromTheVersionThatTheySaw() {
    String id = buried(0);
    String path = "/v1/dead-letters/" + id + "/discard";

    given()
        .auth()
        .oauth2(Tokens.of(operator, Roles.APPLICANT, Roles.REVIEWER))
        .get("/v1/dead-letters")
        .then()
        .statusCode(403);
    operator().body("{\"reason\":\"r\"}").post(path).then().statusCode(428);
    operator()
        .header("If-Match", "\"7\"")
        .body("{\"reason\":\"r\"}")
        .post(path)
        .then()
        .statusCode(412);
    operator().get("/v1/dead-letters/" + UUID.randomUUID()).then().statusCode(404);
    operator().get("/v1/dead-letters?limit=0").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"reason\":\" \"}", "{\"reason\":\"r\",\"more\":1}"})
  void nothingIsDoneWithoutAReason(String body) {
    String path = "/v1/dead-letters/" + UUID.randomUUID() + "/replay";

    operator().header("If-Match", "\"1\"").body(body).post(path).then().statusCode(400);
  }

  @Test
  void theAuditOnlyGrows() {
    act(buried(0), "discard").statusCode(200);

    for (String change : List.of("delete from", "update")) {
      String sql =
          change + " dead_letter_action" + (change.equals("update") ? " set reason = ''" : "");
      assertThatThrownBy(() -> execute(sql))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("only added");
    }
  }

  @Test
  void isForgottenSomeTimeAfterItWasSettledAndWhatWasDoneIsNot() throws SQLException {
    // Given
    String id = buried(0);
    act(id, "discard").statusCode(200);
    settled.forget();
    assertThat(letters()).containsExactly(id);
    execute(
        "update dead_letter set closed_at = closed_at - interval '91 days' where id = '"
            + id
            + "'");

    // When
    settled.forget();

    // Then
    assertThat(letters()).isEmpty();
    assertThat(count("dead_letter_action where dead_letter_id = '" + id + "'")).isEqualTo(1);
  }

  @Test
  void isNeverForgottenWhileItIsOpen() throws SQLException {
    String id = buried(0);
    execute("update dead_letter set at = at - interval '1000 days' where id = '" + id + "'");

    settled.forget();

    assertThat(letters()).containsExactly(id);
  }

  private int count(String rows) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from " + rows)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
