package icp.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import icp.embedded.EmbeddedServers;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What watches a service is told the truth, on a port of its own. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ManagementTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String READY = "/q/health/ready";

  @Inject Things things;

  @TestHTTPResource(value = "/", management = true)
  URL management;

  private final String key = "k" + UUID.randomUUID();

  @BeforeEach
  void awaitReady() {
    awaitReadiness(200);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + management.getPort() + path;
  }

  private void awaitReadiness(int status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(given().get(at(READY)).statusCode()).isEqualTo(status));
  }

  private String metrics() {
    return given().get(at("/q/metrics")).then().statusCode(200).extract().asString();
  }

  private double metric(String name) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/metrics", "/q/health", "/q/health/ready"})
  void nothingOfItIsOnThePortOfTheApi(String path) {
    given().get(path).then().statusCode(404);
  }

  @Test
  void readinessFailsWhileTheDatabaseIsAway() throws SQLException {
    try (var superuser = EmbeddedServers.forTests().postgres().superuser("postgres");
        var statement = superuser.createStatement()) {
      statement.execute("alter database test allow_connections false");
      try {
        statement.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'test'");
        awaitReadiness(503);
        assertThat(down()).contains("Database connections health check");
      } finally {
        statement.execute("alter database test allow_connections true");
      }
    }
    awaitReadiness(200);
  }

  @Test
  void readinessFailsWhileTheBrokerDoesNotAnswer() throws IOException, InterruptedException {
    signal("STOP");
    try {
      awaitReadiness(503);
      assertThat(down()).contains("broker");
    } finally {
      signal("CONT");
    }
    awaitReadiness(200);
  }

  private static void signal(String signal) throws IOException, InterruptedException {
    String broker = "" + EmbeddedServers.forTests().broker().pid();
    new ProcessBuilder("kill", "-" + signal, broker).start().waitFor();
  }

  private List<String> down() {
    return given()
        .get(at(READY))
        .then()
        .extract()
        .path("checks.findAll { it.status == 'DOWN' }.name");
  }

  @Test
  void readinessNamesEveryWorker() {
    given()
        .get(at(READY))
        .then()
        .body("checks.find { it.name == 'messaging' }.data.keySet()", hasItem("outbox-relay"))
        .body("checks.find { it.name == 'messaging' }.data.keySet()", hasItem("platform-test.v1"));
  }

  @Test
  void duplicatesAndDeadLettersAreCounted() {
    double duplicates = metric("beian_inbox_duplicates_total");
    double dead = metric("beian_dead_letters_total");
    UUID event = UUID.randomUUID();
    try (KafkaTap tap = new KafkaTap(Things.TOPIC)) {
      tap.say(event, Things.SAID, key, "{\"fate\":\"GOOD\",\"times\":0}");
      tap.say(event, Things.SAID, key, "{\"fate\":\"GOOD\",\"times\":0}");
      tap.say(Things.SAID, key, "not JSON");
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(metric("beian_inbox_duplicates_total")).isEqualTo(duplicates + 1);
              assertThat(metric("beian_dead_letters_total")).isEqualTo(dead + 1);
              assertThat(metric("beian_dead_letters_open")).isPositive();
            });
    assertThat(metrics()).contains("beian_outbox_messages", "beian_outbox_oldest_seconds");
  }

  @Test
  void requestsAreCountedByTheirPathsPatternAndNothingNamesAnId() {
    UUID id = UUID.randomUUID();
    given().get("/v1/dead-letters/" + id).then().statusCode(401);
    given().get("/nowhere/" + id).then().statusCode(404);

    await().atMost(PATIENCE).until(() -> metrics().contains("http_server_requests_seconds_count"));

    assertThat(metrics()).doesNotContain(id.toString()).doesNotContain(key);
  }
}
