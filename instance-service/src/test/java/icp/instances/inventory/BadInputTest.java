package icp.instances.inventory;

import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static icp.instances.Scene.operator;
import static icp.instances.Scene.purchase;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request is told, and leaves no trace. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class BadInputTest {
  private final UUID account = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "colour, red",
    "type, MAINFRAME",
    "type, 1",
    "type,",
    "accountId, not-a-uuid",
    "accountId,",
    "region, Hangzhou",
    "region,",
    "region, cn-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "billing, BARTER",
    "months,",
    "months, 0",
    "months, -3",
    "months, 121",
    "months, 3.5",
    "months, 99999999999",
    "months, many",
    "startsOn,",
    "startsOn, 2026-02-30",
    "startsOn, 1999-12-31",
    "startsOn, 2999-01-01",
    "startsOn, +999999999-12-31",
    "orderAmount, -1",
    "orderAmount, 99.001",
    "orderAmount, 12345678901",
    "orderAmount, 1e999999",
    "publicBandwidthMbps,",
    "publicBandwidthMbps, -1",
    "publicBandwidthMbps, true",
    "trial, perhaps",
    "addresses, somewhere"
  })
  void isRefusedAtItsPlace(String field, String value) {
    // Given
    Map<String, Object> purchase = purchase(account);
    purchase.put(field, value);
    if (value != null && value.matches("-?[0-9][0-9.e]*")) {
      purchase.put(field, new java.math.BigDecimal(value));
    }

    // When
    Response response = operator().body(purchase).post("/v1/instances");

    // Then
    response
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("request-malformed"))
        .body("errors.field", hasItem("/" + field));
    nothingWasBought();
  }

  @Test
  void aMarketplaceWebsiteNeedsWhatItsOrderCost() {
    Map<String, Object> purchase = purchase(account, "MARKETPLACE_WEBSITE");
    purchase.remove("orderAmount");
    operator()
        .body(purchase)
        .post("/v1/instances")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("/orderAmount"));
  }

  @Test
  void payAsYouGoHasNoMonths() {
    Map<String, Object> purchase = purchase(account);
    purchase.put("billing", "PAY_AS_YOU_GO");
    operator()
        .body(purchase)
        .post("/v1/instances")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("/months"));
  }

  @Test
  void noBodyAndBrokenBodiesAreMalformed() {
    for (String body :
        new String[] {"", "{", "[]", "null", "{\"type\":\"ECS\",\"type\":\"ECS\"}"}) {
      operator().body(body).post("/v1/instances").then().statusCode(400);
    }
    operator().contentType(ContentType.TEXT).body("x").post("/v1/instances").then().statusCode(415);
    operator()
        .body("\"" + "x".repeat(2_000_000) + "\"")
        .post("/v1/instances")
        .then()
        .statusCode(413);
  }

  @Test
  void anApplicantBuysRenewsAndReleasesNothing() {
    // Given
    UUID instance = bought(account, "ECS");

    // Then
    applicant(account)
        .contentType(ContentType.JSON)
        .body(purchase(account))
        .post("/v1/instances")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    applicant(account)
        .header("If-Match", "\"0\"")
        .post("/v1/instances/" + instance + "/release")
        .then()
        .statusCode(403);
  }

  @Test
  void aForgedTokenIsNone() {
    // Given
    String token = Tokens.of(account, "operator");
    String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);

    // Then
    given().auth().oauth2(forged).get("/v1/instances").then().statusCode(401);
    given().get("/v1/instances").then().statusCode(401).body("code", equalTo("unauthorized"));
  }

  @Test
  void aChangeNeedsTheVersionThatItWasMadeFrom() {
    // Given
    String path = "/v1/instances/" + bought(account, "ECS");
    Map<String, Object> renewal = Map.of("months", 1);

    // Then
    operator().body(renewal).post(path + "/renewals").then().statusCode(428);
    operator()
        .header("If-Match", "\"7\"")
        .body(renewal)
        .post(path + "/renewals")
        .then()
        .statusCode(412)
        .body("code", equalTo("if-match-stale"));
    operator().header("If-Match", "\"7\"").post(path + "/release").then().statusCode(412);
    operator().get(path).then().body("totalMonths", equalTo(12));
  }

  @Test
  void anAbsurdRenewalIsRefused() {
    String path = "/v1/instances/" + bought(account, "ECS") + "/renewals";
    for (Object months : new Object[] {0, -1, 121, "x"}) {
      operator()
          .header("If-Match", "\"0\"")
          .body(Map.of("months", months))
          .post(path)
          .then()
          .statusCode(400);
    }
    operator()
        .header("If-Match", "\"0\"")
        .body(Map.of("months", 1))
        .post("/v1/instances/" + UUID.randomUUID() + "/renewals")
        .then()
        .statusCode(404);
  }

  @Test
  void payAsYouGoCannotBeRenewed() {
    // Given
    Map<String, Object> purchase = purchase(account);
    purchase.put("billing", "PAY_AS_YOU_GO");
    purchase.remove("months");
    UUID instance = bought(purchase);

    // Then
    operator()
        .header("If-Match", "\"0\"")
        .body(Map.of("months", 1))
        .post("/v1/instances/" + instance + "/renewals")
        .then()
        .statusCode(409)
        .body("code", equalTo("instance-has-no-subscription"));
  }

  @Test
  void aRepeatedKeyBuysOnceAndBelongsToItsRequest() {
    // Given
    String key = UUID.randomUUID().toString();
    Map<String, Object> purchase = purchase(account);

    // When
    Response first = operator().header("Idempotency-Key", key).body(purchase).post("/v1/instances");
    Response again = operator().header("Idempotency-Key", key).body(purchase).post("/v1/instances");

    // Then
    first.then().statusCode(201);
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", equalTo("true"))
        .header("Location", equalTo(first.header("Location")))
        .body("id", equalTo(first.path("id")));
    operator().get("/v1/instances?accountId=" + account).then().body("items", hasSize(1));
    purchase.put("months", 24);
    operator()
        .header("Idempotency-Key", key)
        .body(purchase)
        .post("/v1/instances")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void aPageIsAskedForWithinItsBounds() {
    applicant(account).get("/v1/instances?limit=0").then().statusCode(400);
    applicant(account).get("/v1/instances?limit=101").then().statusCode(400);
    applicant(account).get("/v1/instances?after=x").then().statusCode(400);
    applicant(account).get("/v1/instances/not-a-uuid").then().statusCode(404);
  }

  private void nothingWasBought() {
    operator().get("/v1/instances?accountId=" + account).then().body("items", empty());
  }
}
