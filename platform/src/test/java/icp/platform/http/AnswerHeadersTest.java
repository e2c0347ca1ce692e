package icp.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told, and what is open to the world. */
@QuarkusTest
@WithTestResource(RealServers.class)
class AnswerHeadersTest {
  private static RequestSpecification applicant() {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /things?limit=1, 200",
    "GET, /things?limit=0, 400",
    "GET, /things/operators, 403",
    "GET, /things/broken, 500",
    "GET, /no-such-thing, 404",
    "GET, /q/no-such-thing, 404",
    "PUT, /things, 405",
    "POST, /things, 413",
  })
  void everyAnswerIsNoPageAndIsKeptByNobody(String method, String path, int status) {
    RequestSpecification request = applicant();
    if (status == 413) {
      request.contentType("application/json").body(new byte[1_100_000]);
    }

    Response answer = request.request(method, path);

    answer
        .then()
        .statusCode(status)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store")
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue());
    assertThat(answer.headers().getValues("X-Content-Type-Options")).hasSize(1);
  }

  @Test
  void whoHasNoTokenIsToldTheSame() {
    given()
        .get("/things")
        .then()
        .statusCode(401)
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Cache-Control", equalTo("no-store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example"})
  void noOtherOriginMayReadAnAnswer(String origin) {
    applicant()
        .header("Origin", origin)
        .get("/things?limit=1")
        .then()
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Access-Control-Allow-Credentials", nullValue());
    given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .options("/things")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  /** Health and metrics are on the management port; the rest of Quarkus's own is nowhere. */
  @Test
  void nothingOfQuarkussOwnIsOpen() {
    for (String path :
        List.of(
            "/q",
            "/q/",
            "/q/dev",
            "/q/dev-ui",
            "/q/openapi",
            "/q/health",
            "/q/health/ready",
            "/q/metrics",
            "/q/info",
            "/q/arc",
            "/q/scheduler",
            "/q/flyway",
            "/health",
            "/metrics",
            "/openapi/../q/health")) {
      assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
