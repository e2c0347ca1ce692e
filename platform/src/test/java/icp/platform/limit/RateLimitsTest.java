package icp.platform.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In order: the last one uses up what the address has. */
@QuarkusTest
@TestProfile(RateLimitsTest.Limited.class)
@WithTestResource(RealServers.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitsTest {
  private static final int PER_ACCOUNT = 5;
  private static final int PER_ADDRESS = 200;

  /** Few enough to be used up. */
  public static class Limited implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "mp.jwt.verify.audiences", "beian,platform-test",
          "beian.limits.account-per-minute", "" + PER_ACCOUNT,
          "beian.limits.address-per-minute", "" + PER_ADDRESS);
    }
  }

  private static Response list(String token) {
    return given().auth().oauth2(token).get("/things?limit=1");
  }

  /** The first answer that is a refusal, of so many at most. */
  private static Response refused(int most, Supplier<Response> call) {
    Response answer = call.get();
    for (int n = 1; n < most && answer.statusCode() != 429; n++) {
      answer = call.get();
    }
    return answer;
  }

  private static void assertTooMany(Response answer) {
    answer.then().statusCode(429).body("code", equalTo("too-many-requests"));
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  @Order(1)
  void anAccountIsRefusedWhenItAsksTooOftenAndNobodyElse() {
    String token = Tokens.of(UUID.randomUUID(), Roles.APPLICANT);

    assertThat(list(token).statusCode()).isEqualTo(200);
    assertTooMany(refused(4 * PER_ACCOUNT, () -> list(token)));

    assertThat(list(Tokens.of(UUID.randomUUID(), Roles.APPLICANT)).statusCode()).isEqualTo(200);
  }

  /** It asks for everybody, and is refused here for its role alone. */
  @Test
  @Order(2)
  void aServiceIsNotLimitedAsOneAccount() {
    String token = Tokens.ofDocumentService("platform-test");

    assertThat(refused(4 * PER_ACCOUNT, () -> list(token)).statusCode()).isEqualTo(403);
  }

  @Test
  @Order(3)
  void anAddressIsRefusedWhateverItSaysOfItself() {
    assertTooMany(
        refused(
            4 * PER_ADDRESS,
            () ->
                given()
                    .header("X-Forwarded-For", "203.0.113." + (int) (Math.random() * 250))
                    .header("Forwarded", "for=198.51.100.7")
                    .get("/things?limit=1")));
  }
}
