package icp.filings.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import icp.filings.TestClock;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session begins, goes on and ends, and how often a password may be guessed. */
@QuarkusTest
@TestProfile(AccountResourceTest.WithIssuer.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "accounts"))
class SessionResourceTest {
  private static final String PASSWORD = "correct horse battery";
  private static final int PER_NAME = 10;

  private final String name = "a" + UUID.randomUUID();
  private final AgroalDataSource database;
  private final TestClock clock;

  SessionResourceTest(AgroalDataSource database, TestClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @BeforeEach
  void register() {
    post("/v1/accounts", Map.of("name", name, "password", PASSWORD)).then().statusCode(201);
  }

  @AfterEach
  void resetClock() throws SQLException {
    clock.reset();
    try (Connection connection = database.getConnection()) {
      connection.createStatement().executeUpdate("delete from sign_in_attempt");
    }
  }

  private static Response post(String path, Map<String, String> body) {
    return given().contentType(ContentType.JSON).body(body).post(path);
  }

  private static Response signIn(String name, String password) {
    return post("/v1/sessions", Map.of("name", name, "password", password));
  }

  private String opened() {
    return signIn(name, PASSWORD).then().statusCode(200).extract().path("refreshToken");
  }

  private static Response refresh(String token) {
    return post("/v1/sessions/refresh", Map.of("refreshToken", token));
  }

  private static String refreshed(String token) {
    return refresh(token).then().statusCode(200).extract().path("refreshToken");
  }

  private static void assertEnded(String token) {
    refresh(token).then().statusCode(401).body("code", equalTo("session-ended"));
  }

  @Test
  void aSessionGoesOnWithANewTokenEachTime() {
    Response first = signIn(name, PASSWORD);

    Response second = refresh(first.path("refreshToken"));

    second.then().statusCode(200).body("expiresInSeconds", equalTo(900));
    assertThat((String) second.path("refreshToken")).isNotEqualTo(first.path("refreshToken"));
    assertThat(TestKey.claims(second.path("token")).getString("sub"))
        .isEqualTo(TestKey.claims(first.path("token")).getString("sub"));
    refreshed(second.path("refreshToken"));
  }

  @Test
  void aSpentTokenThatComesAgainEndsTheSessionOfBoth() {
    String stolen = opened();
    String next = refreshed(stolen);
    String other = opened();

    assertEnded(stolen);

    assertEnded(next);
    refreshed(other);
  }

  @Test
  void ofManyWhoShowOneTokenAtOnceOneGoesOnAtMost() throws InterruptedException {
    String token = opened();
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> call = () -> refresh(token).statusCode();
      List<Integer> answers =
          crowd.invokeAll(Stream.generate(() -> call).limit(6).toList()).stream()
              .map(TestKey::result)
              .toList();

      assertThat(answers).containsOnly(200, 401).containsOnlyOnce(200);
    } finally {
      crowd.shutdown();
    }
    assertEnded(token);
  }

  @Test
  void whoSignsOutCannotGoOn() {
    String first = opened();
    String token = refreshed(first);

    post("/v1/sessions/end", Map.of("refreshToken", token)).then().statusCode(204);

    assertEnded(token);
    post("/v1/sessions/end", Map.of("refreshToken", token)).then().statusCode(204);
  }

  /** The issuer of this test signs by a key that the service does not verify by. */
  private static int opens(Response session) {
    String sid = TestKey.claims(session.path("token")).getString("sid");
    String token = Tokens.ofSession(sid, UUID.randomUUID(), Roles.APPLICANT);
    return given().auth().oauth2(token).get("/v1/filings?limit=1").statusCode();
  }

  @Test
  void whatASessionOpenedItOpensNoMoreWhenItHasEnded() {
    Response session = signIn(name, PASSWORD);
    Response other = signIn(name, PASSWORD);
    Response next = refresh(session.path("refreshToken"));
    assertThat(opens(next)).isEqualTo(200);

    post("/v1/sessions/end", Map.of("refreshToken", next.path("refreshToken")));

    await().untilAsserted(() -> assertThat(opens(session)).isEqualTo(401));
    assertThat(opens(next)).isEqualTo(401);
    assertThat(opens(other)).isEqualTo(200);
  }

  @Test
  void whoStoleATokenIsRefusedWhenItsTheftShows() {
    Response stolen = signIn(name, PASSWORD);
    Response next = refresh(stolen.path("refreshToken"));

    assertEnded(stolen.path("refreshToken"));

    await().untilAsserted(() -> assertThat(opens(next)).isEqualTo(401));
  }

  @Test
  void aSessionThatEndsWhileItGoesOnEnds() throws InterruptedException {
    for (int round = 0; round < 10; round++) {
      String first = opened();
      String token = refreshed(first);
      ExecutorService both = Executors.newFixedThreadPool(2);
      Callable<Response> goOn = () -> refresh(token);
      Callable<Response> end = () -> post("/v1/sessions/end", Map.of("refreshToken", first));
      Response gone =
          both.invokeAll(List.of(goOn, end)).stream().map(TestKey::result).toList().get(0);
      both.shutdown();

      if (gone.statusCode() == 200) {
        assertEnded(gone.path("refreshToken"));
      }
    }
  }

  @Test
  void aSessionEndsHoweverOftenItGoesOn() {
    String token = opened();
    clock.putForward(Duration.ofHours(11));
    token = refreshed(token);
    clock.putForward(Duration.ofHours(12).plusSeconds(1));

    assertEnded(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "' or 1=1 --",
        "\u0000",
        "....../../../../../../../../../../etc/passwd"
      })
  void whatIsNoTokenIsNamedAsTheFieldToMend(String token) {
    refresh(token).then().statusCode(400).body("errors.field", hasItem("/refreshToken"));
  }

  @Test
  void tokensAndNamesAreKeptAsHashesOnly() throws SQLException {
    String token = opened();
    signIn(name, "wrong horse battery").then().statusCode(401);

    assertThat(rows("select encode(hash, 'escape') from refresh_token"))
        .isNotEmpty()
        .noneMatch(row -> row.contains(token));
    assertThat(rows("select encode(subject, 'escape') from sign_in_attempt"))
        .isNotEmpty()
        .noneMatch(row -> row.contains(name));
  }

  @Test
  void whoSignedInAndOutAndWhoWasRefusedIsOnRecordWithoutTheirNames() throws SQLException {
    String token = opened();
    post("/v1/sessions/end", Map.of("refreshToken", token)).then().statusCode(204);
    for (int i = 0; i < PER_NAME + 2; i++) {
      int expected = i < PER_NAME ? 401 : 429;
      signIn(name, "wrong horse battery").then().statusCode(expected);
    }

    String account = rows("select id::text from account where name = '" + name + "'").get(0);
    List<String> actions =
        rows("select action from audit_entry where subject_id = '" + account + "' order by id");
    assertThat(actions).startsWith("REGISTER", "SIGN_IN", "SIGN_OUT", "SIGN_IN_FAILED");
    assertThat(actions).filteredOn("SIGN_IN_FAILED"::equals).hasSize(PER_NAME);
    assertThat(actions).endsWith("SIGN_IN_LOCKED").containsOnlyOnce("SIGN_IN_LOCKED");
    assertThat(rows("select e::text from audit_entry e")).noneMatch(row -> row.contains(name));
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      var all = new java.util.ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoGuessesIsLockedOutForAWhileWhetherThereIsSuchANameOrNot(boolean known) {
    String guessed = known ? name : "b" + UUID.randomUUID();
    for (int n = 0; n < PER_NAME; n++) {
      signIn(guessed, PASSWORD + n).then().statusCode(401);
    }

    Response locked = signIn(guessed, PASSWORD);

    locked.then().statusCode(429).body("code", equalTo("sign-in-locked"));
    assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(800, 900);
    clock.putForward(Duration.ofMinutes(15).plusSeconds(1));
    signIn(guessed, PASSWORD).then().statusCode(known ? 200 : 401);
  }

  @Test
  void theRightPasswordClearsWhatFailedBefore() {
    for (int round = 0; round < 3; round++) {
      for (int n = 0; n < PER_NAME - 1; n++) {
        signIn(name, PASSWORD + n).then().statusCode(401);
      }
      signIn(name, PASSWORD).then().statusCode(200);
    }
  }

  @Test
  void howeverManyGuessAtOnceNoMoreThanTheLimitAreLookedAt() throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> guesses =
          IntStream.range(0, 30)
              .mapToObj(n -> (Callable<Integer>) () -> signIn(name, PASSWORD + n).statusCode())
              .toList();
      List<Integer> answers = crowd.invokeAll(guesses).stream().map(TestKey::result).toList();

      assertThat(answers).filteredOn(status -> status == 401).hasSize(PER_NAME);
      assertThat(answers).filteredOn(status -> status == 429).hasSize(30 - PER_NAME);
    } finally {
      crowd.shutdown();
    }
  }

  @Test
  void namesInOtherLettersAreTheSameName() {
    for (int n = 0; n < PER_NAME; n++) {
      String written = n % 2 == 0 ? name.toUpperCase(java.util.Locale.ROOT) : name;
      signIn(written, PASSWORD + n).then().statusCode(401);
    }

    signIn(name, PASSWORD).then().statusCode(429);
  }
}
