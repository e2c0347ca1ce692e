package icp.filings.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.filings.TestClock;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a service gets a token of its own from the embedded issuer. */
@QuarkusTest
@TestProfile(TokenResourceTest.WithClient.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "clients"))
class TokenResourceTest {
  private static final String SECRET = "kept+by document-service%";
  private static final int PER_NAME = 10;

  /** The issuer knows a hash, and not the secret. */
  public static class WithClient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "beian.issuer.key-location", TestKey.location(),
          "beian.issuer.document-service-secret-hash",
              HexFormat.of().formatHex(Secret.hash(SECRET)));
    }
  }

  private final AgroalDataSource database;
  private final TestClock clock;

  TokenResourceTest(AgroalDataSource database, TestClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @AfterEach
  void reset() throws SQLException {
    clock.reset();
    try (Connection connection = database.getConnection()) {
      connection.createStatement().executeUpdate("delete from sign_in_attempt");
    }
  }

  private static Response ask(String authorization) {
    var request = given().formParam("grant_type", "client_credentials");
    return (authorization == null ? request : request.header("Authorization", authorization))
        .post("/v1/tokens");
  }

  private static String basic(String text) {
    return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String right() {
    return basic("document-service:kept%2Bby+document-service%25");
  }

  @Test
  void aServiceIsGivenAShortTokenForTheOrchestratorAlone() throws SQLException {
    Response given = ask(right());

    given.then().statusCode(200).body("token_type", equalTo("Bearer"));
    given.then().body("expires_in", equalTo(300)).header("Cache-Control", equalTo("no-store"));
    JsonPath claims = TestKey.claims(given.path("access_token"));
    assertThat(claims.getString("aud")).isEqualTo("filing-orchestrator");
    assertThat(claims.getString("sub")).isEqualTo("document-service");
    assertThat(claims.getList("groups")).isEqualTo(java.util.List.of("service"));
    assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(300);
    assertThat(new AuditTrail(database).of("document-service")).contains("SIGN_IN");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Basic",
        "Basic !",
        "document-service",
        "document-service:",
        "document-service:kept",
        "document-service:kept+by+document-service%25x",
        "document-service:%zz",
        "instance-service:kept%2Bby+document-service%25",
        ":kept%2Bby+document-service%25"
      })
  void anythingElseIsRefused(String login) {
    boolean plain =
        login == null || login.isEmpty() || login.contains(" ") || login.equals("Basic");

    ask(plain ? login : basic(login))
        .then()
        .statusCode(401)
        .body("code", equalTo("client-refused"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "password", "authorization_code"})
  void otherGrantsAreNamedAsTheFieldToMend(String grant) {
    given()
        .header("Authorization", right())
        .formParam("grant_type", grant)
        .post("/v1/tokens")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("grant_type"));
  }

  @Test
  void whoGuessesIsLockedOutForAWhileAndOnRecord() throws SQLException {
    for (int n = 0; n < PER_NAME; n++) {
      ask(basic("document-service:guess" + n)).then().statusCode(401);
    }

    ask(right()).then().statusCode(429).body("code", equalTo("sign-in-locked"));
    assertThat(new AuditTrail(database).of("document-service"))
        .contains("SIGN_IN_FAILED")
        .endsWith("SIGN_IN_LOCKED");
    clock.putForward(Duration.ofMinutes(15).plusSeconds(1));
    ask(right()).then().statusCode(200);
  }
}
