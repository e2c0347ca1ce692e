package icp.filings.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import icp.filings.TestClock;
import icp.filings.webhook.Receiver.Heard;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account says of its endpoints. */
@QuarkusTest
@Timeout(120)
@WithTestResource(WebhookSettings.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "webhooks"))
class EndpointResourceTest {
  private final WebhookDriver drive = new WebhookDriver();
  private final WebhookDriver stranger = new WebhookDriver();
  private final Receiver receiver = new Receiver();
  private final AgroalDataSource database;
  private final TestClock clock;

  EndpointResourceTest(AgroalDataSource database, TestClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @AfterEach
  void close() {
    receiver.close();
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/hooks",
        "ftp://example.com/",
        "https://user:secret@example.com/",
        "https://user@example.com/",
        "https://example.com/#here",
        "https:///hooks",
        "https://exa mple.com/",
        "https://example.com:70000/",
        "/hooks",
        "javascript:alert(1)",
        ""
      })
  void whatIsNoHttpsAddressIsRefused(String url) {
    drive
        .create(url)
        .then()
        .statusCode(400)
        .body("code", equalTo("request-malformed"), "errors.field", hasItem("/url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.2/",
        "https://localhost/",
        "https://10.1.2.3/",
        "https://172.16.0.1:8443/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://224.0.0.1/",
        "https://0.0.0.0/"
      })
  void whatLeadsIntoANetworkIsRefusedAtOnceAndWhenItChanges(String url) {
    drive.create(url).then().statusCode(422).body("code", equalTo("webhook-address-closed"));
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));

    drive
        .change(made.id(), "{\"url\":\"" + url + "\"}")
        .then()
        .statusCode(422)
        .body("detail", containsString("public internet"));

    assertThat(drive.get(made.id()).getString("url")).isEqualTo(receiver.url("/"));
  }

  @Test
  void aHostThatThereIsNotIsRefused() {
    drive
        .create("https://nobody.invalid/")
        .then()
        .statusCode(422)
        .body("code", equalTo("webhook-host-unknown"));
  }

  @Test
  void theSecretIsToldOnceAndKeptNowhereInClear() throws SQLException {
    String body = "{\"url\":\"" + receiver.url("/") + "\"}";
    Response first =
        drive
            .filings
            .applicant()
            .header("Idempotency-Key", "a-key")
            .body(body)
            .post("/v1/webhook-endpoints");
    first.then().statusCode(201).header("Location", notNullValue());
    String secret = first.path("secret");
    String id = first.path("id");

    Response again =
        drive
            .filings
            .applicant()
            .header("Idempotency-Key", "a-key")
            .body(body)
            .post("/v1/webhook-endpoints");

    assertThat(secret).startsWith("whsec_");
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(id), "secret", nullValue());
    assertThat(drive.get(id).getString("secret")).isNull();
    String bytes = secret.substring(6);
    for (String table : List.of("webhook_endpoint", "webhook_secret", "idempotency_key")) {
      assertThat(rows(table)).doesNotContain(bytes).doesNotContain(hex(bytes));
    }
  }

  private static String hex(String base64) {
    return java.util.HexFormat.of().formatHex(java.util.Base64.getDecoder().decode(base64));
  }

  private String rows(String table) throws SQLException {
    StringBuilder rows = new StringBuilder();
    try (var connection = database.getConnection();
        var row =
            connection.createStatement().executeQuery("select t::text from " + table + " t")) {
      while (row.next()) {
        rows.append(row.getString(1));
      }
    }
    return rows.toString();
  }

  @Test
  void forAWhileBothSecretsSignThenTheNewOneAlone() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    Response rotated =
        drive
            .filings
            .applicant()
            .header("If-Match", drive.etag(made.id()))
            .body("{\"overlapHours\":1}")
            .post("/v1/webhook-endpoints/" + made.id() + "/rotate-secret");
    rotated.then().statusCode(200);
    String fresh = rotated.path("secret");

    drive.draft();

    Heard both = receiver.await(1, all -> true).get(0);
    assertThat(Verifier.valid(both, made.secret())).isTrue();
    assertThat(Verifier.valid(both, fresh)).isTrue();

    clock.putForward(Duration.ofHours(2));
    drive.draft();

    Heard alone = receiver.await(2, all -> true).get(1);
    assertThat(Verifier.valid(alone, made.secret())).isFalse();
    assertThat(Verifier.valid(alone, fresh)).isTrue();
  }

  @Test
  void anotherAccountSeesNothingOfIt() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    String id = "/v1/webhook-endpoints/" + made.id();

    for (String path : List.of(id, id + "/deliveries")) {
      stranger.filings.applicant().get(path).then().statusCode(404);
    }
    for (String action : List.of("/test", "/rotate-secret")) {
      stranger
          .filings
          .applicant()
          .header("If-Match", "\"1\"")
          .post(id + action)
          .then()
          .statusCode(404);
    }
    stranger
        .filings
        .applicant()
        .body("{\"since\":\"2026-01-01T00:00:00Z\"}")
        .post(id + "/replay")
        .then()
        .statusCode(404);
    stranger
        .filings
        .applicant()
        .header("If-Match", "\"1\"")
        .body("{}")
        .patch(id)
        .then()
        .statusCode(404);
    stranger.filings.applicant().header("If-Match", "\"1\"").delete(id).then().statusCode(404);
    assertThat(
            stranger.filings.applicant().get("/v1/webhook-endpoints").jsonPath().getList("items"))
        .isEmpty();
    drive.filings.reviewer().get("/v1/webhook-endpoints").then().statusCode(403);
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    String id = "/v1/webhook-endpoints/" + made.id();
    String seen = drive.etag(made.id());

    drive.filings.applicant().body("{}").patch(id).then().statusCode(428);
    drive.change(made.id(), "{\"description\":\"ours\"}").then().statusCode(200);
    drive.filings.applicant().header("If-Match", seen).delete(id).then().statusCode(412);
    drive
        .filings
        .applicant()
        .header("If-Match", drive.etag(made.id()))
        .delete(id)
        .then()
        .statusCode(204);

    drive.filings.applicant().get(id).then().statusCode(404);
  }

  @Test
  void namesThatAreNoneAreRefusedAllAtOnce() {
    drive
        .create(receiver.url("/"), "state-changed", "nonsense", "icp.filings.state-changed.v1")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("/events/1", "/events/2")))
        .body("errors[0].detail", containsString("reminder, state-changed"));
  }

  @Test
  void thereAreAtMostTen() {
    for (int i = 0; i < 10; i++) {
      drive.endpoint(receiver.url("/" + i));
    }

    drive
        .create(receiver.url("/10"))
        .then()
        .statusCode(409)
        .body("code", equalTo("webhook-endpoints-enough"), "state.most", equalTo(10));
    JsonPath page = drive.get("?limit=7");
    assertThat(page.getList("items")).hasSize(7);
    assertThat(drive.get("?limit=7&after=" + page.getString("after")).getList("items")).hasSize(3);
  }

  @Test
  void aTestIsSentAndLogged() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"), "reminder");

    Response told = drive.post(made.id() + "/test", "");

    told.then().statusCode(202).body("event", equalTo("test"));
    Heard heard = receiver.await(1, all -> true).get(0);
    assertThat(heard.type()).isEqualTo("test");
    assertThat(Verifier.valid(heard, made.secret())).isTrue();
    drive.awaitDelivery(made.id(), told.path("eventId"), "DELIVERED", 1);
  }

  @Test
  void oneEventIsSentAgainUnderTheSameId() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    drive.draft();
    String event = receiver.await(1, all -> true).get(0).id();
    String delivery = drive.awaitDelivery(made.id(), event, "DELIVERED", 1).getString("id");

    drive.post(made.id() + "/deliveries/" + delivery + "/replay", "").then().statusCode(202);

    assertThat(receiver.await(2, all -> true)).extracting(Heard::id).containsOnly(event);
    drive.awaitDelivery(made.id(), event, "DELIVERED", 2);
  }

  @Test
  void allSinceATimeIsSentAgainWhatWasMissedIncluded() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    String first = drive.draft();
    String event = receiver.await(1, all -> true).get(0).id();
    drive.awaitDelivery(made.id(), event, "DELIVERED", 1);
    drive.change(made.id(), "{\"enabled\":false}").then().statusCode(200);
    WebhookDriver.Made witness = drive.endpoint(receiver.url("/witness"));
    String missed = drive.draft();
    // Deliveries are made a little after what is told; both endpoints' in one statement.
    drive.firstEvent(witness.id());
    drive
        .post(made.id() + "/replay", "{\"since\":\"2026-01-01T00:00:00Z\"}")
        .then()
        .statusCode(409);
    drive.change(made.id(), "{\"enabled\":true}").then().statusCode(200);

    drive
        .post(made.id() + "/replay", "{\"since\":\"2026-01-01T00:00:00Z\"}")
        .then()
        .statusCode(202)
        .body("events", equalTo(2));

    assertThat(receiver.await(3, heard -> heard.path().equals("/")))
        .extracting(Heard::filing)
        .containsExactlyInAnyOrder(first, first, missed);
  }

  @Test
  void theLogComesInPages() {
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    for (int i = 0; i < 5; i++) {
      drive.draft();
    }
    receiver.await(5, all -> true);

    JsonPath page = drive.get(made.id() + "/deliveries?limit=3");
    JsonPath rest = drive.get(made.id() + "/deliveries?limit=3&after=" + page.getString("after"));

    assertThat(page.getList("items.id"))
        .hasSize(3)
        .doesNotContainAnyElementsOf(rest.getList("items.id"));
    assertThat(rest.getList("items.id")).hasSize(2);
    assertThat(rest.getString("after")).isNull();
  }
}
