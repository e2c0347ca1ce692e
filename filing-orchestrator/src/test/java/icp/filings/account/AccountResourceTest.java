package icp.filings.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(AccountResourceTest.WithIssuer.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "accounts"))
class AccountResourceTest {
  private static final String PASSWORD = "correct horse battery";

  /** The embedded issuer with a key of its own, as `./beian up` makes one. */
  public static class WithIssuer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "beian.issuer.key-location",
          TestKey.location(),
          "beian.staff.reviewer.password",
          PASSWORD);
    }
  }

  private final Accounts accounts;
  private final AuditTrail trail;

  AccountResourceTest(Accounts accounts, AgroalDataSource database) {
    this.accounts = accounts;
    this.trail = new AuditTrail(database);
  }

  private static ValidatableResponse post(String path, String name, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "password", password))
        .post(path)
        .then();
  }

  private static String name() {
    return "a" + UUID.randomUUID();
  }

  @Test
  void whoRegistersSignsInAndUsesTheToken() {
    String name = name();
    String id =
        post("/v1/accounts", name, PASSWORD)
            .statusCode(201)
            .body("name", equalTo(name))
            .body("password", equalTo(null))
            .extract()
            .path("id");

    String token =
        post("/v1/sessions", name.toUpperCase(java.util.Locale.ROOT), PASSWORD)
            .statusCode(200)
            .body("expiresInSeconds", equalTo(900))
            .extract()
            .path("token");

    assertThat(TestKey.claims(token).getString("sub")).isEqualTo(id);
    assertThat(TestKey.claims(token).getString("aud")).isEqualTo("beian");
    assertThat(TestKey.claims(token).getList("groups")).containsExactly(Roles.APPLICANT);
  }

  @Test
  void staffSignInWithThePasswordThatTheOperatorSet() {
    String token =
        post("/v1/sessions", "reviewer", PASSWORD).statusCode(200).extract().path("token");

    assertThat(TestKey.claims(token).getList("groups")).containsExactly(Roles.REVIEWER);
    post("/v1/sessions", "operator", PASSWORD).statusCode(401);
  }

  @Test
  void accountsOfStaffAndTheirNewPasswordsAreOnRecord() {
    String id =
        QuarkusTransaction.requiringNew()
            .call(() -> accounts.named("reviewer").get().id.toString());

    accounts.ensureStaff("reviewer", PASSWORD);
    accounts.ensureStaff("reviewer", "another horse battery");
    accounts.ensureStaff("reviewer", PASSWORD);

    assertThat(trail.of(id))
        .filteredOn(action -> action.contains("STAFF"))
        .containsExactly("MAKE_STAFF_ACCOUNT", "CHANGE_STAFF_PASSWORD", "CHANGE_STAFF_PASSWORD");
  }

  @Test
  void theWrongPasswordAndTheWrongNameGetTheSameAnswer() {
    String name = name();
    post("/v1/accounts", name, PASSWORD).statusCode(201);

    String wrongPassword = refused(name, PASSWORD + "!");
    String wrongName = refused(name(), PASSWORD);

    assertThat(wrongPassword).isEqualTo(wrongName);
  }

  private static String refused(String name, String password) {
    return post("/v1/sessions", name, password)
        .statusCode(401)
        .body("code", equalTo("sign-in-failed"))
        .extract()
        .asString();
  }

  @Test
  void aTakenNameIsAConflictWhateverItsCase() {
    String name = name();
    post("/v1/accounts", name, PASSWORD).statusCode(201);

    post("/v1/accounts", name.toUpperCase(java.util.Locale.ROOT), PASSWORD)
        .statusCode(409)
        .body("code", equalTo("name-taken"));
    post("/v1/accounts", "reviewer", PASSWORD).statusCode(409);
  }

  @Test
  void ofManyWhoRegisterOneNameAtOnceOneHasIt() throws InterruptedException {
    String name = name();
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> register =
          () -> post("/v1/accounts", name, PASSWORD).extract().statusCode();
      Map<Integer, Long> answers =
          crowd.invokeAll(Stream.generate(() -> register).limit(6).toList()).stream()
              .map(TestKey::result)
              .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
      assertThat(answers).isEqualTo(Map.of(201, 1L, 409, 5L));
    } finally {
      crowd.shutdown();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ab, correct horse battery, /name",
    "'a b c', correct horse battery, /name",
    "abc<script>, correct horse battery, /name",
    "abcd, too short, /password",
  })
  void badCredentialsAreToldByFieldAndNeverRepeated(String name, String password, String field) {
    post("/v1/accounts", name, password)
        .statusCode(400)
        .body("errors.field", equalTo(java.util.List.of(field)))
        .body(not(containsString(password)));
  }

  @Test
  void aHugePasswordIsRefusedBeforeItIsHashed() {
    post("/v1/sessions", name(), "x".repeat(1_000_000))
        .statusCode(400)
        .body("code", notNullValue());
  }

  @Test
  void passwordsAreNotKept() {
    String name = name();
    post("/v1/accounts", name, PASSWORD).statusCode(201);

    Account account = accounts.find("name", name).firstResult();

    assertThat(account.passwordHash).doesNotContain(PASSWORD);
    assertThat(account.roleSet()).isEqualTo(Set.of(Roles.APPLICANT));
  }
}
