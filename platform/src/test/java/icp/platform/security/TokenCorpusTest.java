package icp.platform.security;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpServer;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are not what they say, each with one thing wrong, and those that are good. */
@QuarkusTest
@WithTestResource(RealServers.class)
class TokenCorpusTest {
  private static final List<String> ASKED = new ArrayList<>();
  private static HttpServer keys;

  /** Where a forged header says that the key is: nobody is to go there. */
  @BeforeAll
  static void listen() throws IOException {
    keys = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    keys.createContext(
        "/",
        exchange -> {
          ASKED.add(exchange.getRequestURI().getPath());
          byte[] set = ("{\"keys\":[" + Forger.OTHER.jwk() + "]}").getBytes(UTF_8);
          exchange.sendResponseHeaders(200, set.length);
          exchange.getResponseBody().write(set);
          exchange.close();
        });
    keys.start();
  }

  @AfterAll
  static void close() {
    keys.stop(0);
  }

  private static int status(String token) {
    return given().header("Authorization", "Bearer " + token).get("/things?limit=1").statusCode();
  }

  static List<String> forged() {
    return List.copyOf(Forger.forged("http://127.0.0.1:8099/keys").keySet());
  }

  @ParameterizedTest
  @MethodSource("forged")
  void whatIsForgedOpensNothing(String kind) {
    String where = "http://127.0.0.1:" + keys.getAddress().getPort() + "/keys";

    String token = Forger.forged(where).get(kind);

    given()
        .header("Authorization", "Bearer " + token)
        .get("/things?limit=1")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", notNullValue());
    assertThat(ASKED).isEmpty();
  }

  @Test
  void whatTheIssuerSignsOpens() {
    assertThat(status(Forger.good(Map.of(), Map.of()))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT", "jwt", "at+jwt", "application/at+jwt"})
  void everyNameOfAnAccessTokenOpens(String type) {
    assertThat(status(Forger.good(Map.of("typ", type), Map.of()))).isEqualTo(200);
    assertThat(status(Forger.good(Map.of("typ", type), Map.of("typ", "Bearer")))).isEqualTo(200);
  }

  @Test
  void aTokenOf64KilobytesIsRefusedUnread() {
    String huge = Forger.good(Map.of(), Map.of("more", "x".repeat(64 * 1024)));

    assertThat(status(huge)).isIn(401, 431);
  }

  @Test
  void aGoodTokenWithAnotherSignatureOpensNothing() {
    String good = Forger.good(Map.of(), Map.of());
    byte[] signature = Base64.getUrlDecoder().decode(good.substring(good.lastIndexOf('.') + 1));
    signature[10] ^= 1;

    String bent =
        good.substring(0, good.lastIndexOf('.') + 1)
            + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);

    assertThat(status(bent)).isEqualTo(401);
    assertThat(status(good.substring(0, good.lastIndexOf('.') + 1))).isEqualTo(401);
    assertThat(Tokens.publicKey()).isNotBlank();
  }
}
