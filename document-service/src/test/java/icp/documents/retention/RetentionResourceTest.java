package icp.documents.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import icp.documents.TestClock;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class RetentionResourceTest {
  @Inject RetentionTimer timer;
  @Inject RetentionRuns runs;
  @Inject OneAtATime turn;
  @Inject Clock time;
  @Inject TestClock clock;
  @Inject AgroalDataSource database;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aRunADayHoweverManyLook() {
    // Given
    clock.putForward(Duration.ofDays(2_000));
    timer.look();
    long before = count();

    // When
    Stream.generate(() -> CompletableFuture.runAsync(timer::look))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);

    // Then
    assertThat(count()).isEqualTo(before);
    clock.putForward(Duration.ofDays(1));
    List<CompletableFuture<Void>> looks =
        Stream.generate(() -> CompletableFuture.runAsync(timer::look)).limit(4).toList();
    looks.forEach(CompletableFuture::join);
    assertThat(count()).isEqualTo(before + 1);
  }

  private long count() {
    return runs.count();
  }

  @Test
  void whileOneReplicaIsAtItTheOthersLeave() {
    // Given
    AtomicInteger inside = new AtomicInteger();

    // When
    turn.run(() -> turn.run(inside::incrementAndGet));

    // Then
    assertThat(inside).hasValue(0);
    turn.run(inside::incrementAndGet);
    assertThat(inside).hasValue(1);
  }

  @Test
  void whileARunLastsTheAuditGoesOn() {
    turn.run(
        () -> {
          // When
          given()
              .auth()
              .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
              .post("/v1/file-rewraps")
              .then()
              .statusCode(200);

          // Then
          await().atMost(Duration.ofSeconds(30)).until(() -> count("audit_link") > 0);
          await().atMost(Duration.ofSeconds(30)).until(() -> count("audit_waiting") == 0);
        });
  }

  private long count(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet row =
            connection.createStatement().executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void operatorsPageThroughTheReports() {
    // Given
    runs.report(time.instant(), 3);
    RetentionRunView newest = runs.report(time.instant(), null);

    // When
    var first = list(Roles.OPERATOR, "limit=1");

    // Then
    first.statusCode(200).body("items", hasSize(1));
    first.body("items[0].id", equalTo(newest.id().toString()));
    first.body("items[0].rowsWithoutBytes", equalTo(null));
    String after = first.extract().path("after");
    list(Roles.OPERATOR, "limit=1&after=" + after).body("items[0].rowsWithoutBytes", equalTo(3));
    list(Roles.REVIEWER, "limit=1").statusCode(403);
  }

  private static ValidatableResponse list(String role, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), role))
        .get("/v1/retention-runs?" + query)
        .then();
  }
}
