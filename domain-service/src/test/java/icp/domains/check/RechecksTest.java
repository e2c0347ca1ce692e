package icp.domains.check;

import static icp.domains.check.Orchestrator.codes;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.FilingStatus;
import icp.domains.registration.RegistrationChanged;
import icp.domains.registration.Registrations;
import icp.domains.registration.Said;
import icp.domains.registration.WordHands;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class RechecksTest {
  @Inject Event<RegistrationChanged> changes;
  @Inject AgroalDataSource database;
  @Inject WordHands words;

  private final Orchestrator orchestrator = new Orchestrator();
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final String name = "r" + UUID.randomUUID() + ".cn";

  @BeforeEach
  void fileAGoodDomain() {
    orchestrator.fileGoodDomain(filing, account, name);
  }

  @AfterEach
  void close() {
    orchestrator.close();
  }

  @Test
  void aChangeOfFactsRevisesTheAnswerOfTheSameRevision() {
    changed("2020-01-01", account);

    List<JsonNode> answers = orchestrator.awaitAnswers(filing, 2);
    assertThat(codes(answers.get(1))).containsExactly("domain-expired");
    assertThat(answers.get(1).get("revision").asInt()).isEqualTo(1);
    get("").body("fit", equalTo(false));
    get("/history")
        .body("items.occasion", contains("REVISED", "ASKED"))
        .body("items.fit", contains(false, true))
        .body("after", nullValue());
  }

  @Test
  void whatTheAccountTakesBackRevisesTheAnswer() {
    RequestSpecification applicant = given().auth().oauth2(Tokens.of(account, Roles.APPLICANT));
    String seen = applicant.get("/v1/domains/" + name).header("ETag");

    applicant.header("If-Match", seen).delete("/v1/domains/" + name).then().statusCode(204);

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-registration-missing");
  }

  @Test
  void whatTheAccountSaysAnewRevisesTheAnswer() {
    RequestSpecification applicant = given().auth().oauth2(Tokens.of(account, Roles.APPLICANT));
    String seen = applicant.get("/v1/domains/" + name).header("ETag");

    applicant
        .header("If-Match", seen)
        .contentType(ContentType.JSON)
        .body(Said.saidBut("expiresOn", "2020-01-01"))
        .put("/v1/domains/" + name)
        .then()
        .statusCode(200);

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-expired");
  }

  @Test
  void whatTheRegistrarTellsRevisesTheAnswer() {
    String update =
        """
        {"updates": [{"eventId": "%s", "accountId": "%s", "name": "%s", "kind": "UPDATED",
          "at": "2026-11-24T00:00:00Z", "statuses": ["pendingTransfer"]}]}
        """
            .formatted(UUID.randomUUID(), account, name);

    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .contentType(ContentType.JSON)
        .body(update)
        .post("/v1/registrar-updates")
        .then()
        .statusCode(200)
        .body("items.outcome", contains("APPLIED"));

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-being-transferred");
  }

  @Test
  void aChangeThatConcernsAllAccountsIsHeardToo() {
    changed("2020-01-01", null);

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-expired");
  }

  @Test
  void theDayComesAndTheAnswerIsRevisedThoughNobodySaidAnything() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              expires("2020-01-01");
              write("update domain_check set due_at = now() where ? = any(names)", name);
            });

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-expired");
  }

  @Test
  void wordsAloneAreNoNews() {
    changed("2198-01-01", account);

    // Then: it was examined, since it is due another day, and nothing was said
    awaitDue(due -> due.filter(Instant.now()::isBefore).isPresent());
    assertThat(orchestrator.answers(filing)).hasSize(1);
  }

  @Test
  void aFilingThatHasLeftThePathIsNotExaminedAgain() {
    orchestrator.move(filing, account, 3, 1, FilingStatus.RETURNED);
    awaitDue(Optional::isEmpty);

    changed("2020-01-01", account);

    awaitDue(Optional::isEmpty);
    assertThat(orchestrator.answers(filing)).hasSize(1);
  }

  @Test
  void theHistoryComesInPagesAndToNobodyElse() {
    changed("2020-01-01", account);
    orchestrator.awaitAnswers(filing, 2);

    String after = get("/history?limit=1").body("items", hasSize(1)).extract().path("after");
    get("/history?limit=1&after=" + after).body("items.occasion", contains("ASKED"));
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT))
        .get("/v1/domain-checks/" + filing + "/history")
        .then()
        .statusCode(404);
  }

  private void changed(String expiry, UUID of) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              expires(expiry);
              changes.fire(new RegistrationChanged(new Registrations.Key(of, name)));
            });
  }

  private void expires(String day) {
    words.expires(new Registrations.Key(account, name), day);
  }

  private void write(String sql, String parameter) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitDue(Predicate<Optional<Instant>> wanted) {
    await().atMost(Duration.ofSeconds(30)).until(this::due, wanted::test);
  }

  private Optional<Instant> due() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement read =
            connection.prepareStatement("select due_at from domain_check where ? = any(names)")) {
      read.setString(1, name);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant);
      }
    }
  }

  private ValidatableResponse get(String path) {
    return given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .get("/v1/domain-checks/" + filing + path)
        .then()
        .statusCode(200);
  }
}
