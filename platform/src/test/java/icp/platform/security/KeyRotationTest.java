package icp.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An issuer changes its key: what it signed before still opens. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = {
      @ResourceArg(name = "database", value = "rotation"),
      @ResourceArg(name = "keys", value = "published")
    })
class KeyRotationTest {
  private static int status(String token) {
    return given().header("Authorization", "Bearer " + token).get("/things?limit=1").statusCode();
  }

  @Test
  void tokensOfBothKeysOpen() {
    assertThat(status(Forger.good(Map.of("kid", "current"), Map.of()))).isEqualTo(200);
    assertThat(status(Forger.signed(Tokens.formerKey(), "former"))).isEqualTo(200);
  }

  @Test
  void aKeyIsTakenUnderItsOwnNameOnly() {
    assertThat(status(Forger.signed(Tokens.formerKey(), "current"))).isEqualTo(401);
    assertThat(status(Forger.signed(Tokens.formerKey(), "unknown"))).isEqualTo(401);
    assertThat(status(Forger.signed(Tokens.formerKey(), "../../dev/null"))).isEqualTo(401);
  }
}
