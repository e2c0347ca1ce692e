package icp.instances;

import static io.restassured.RestAssured.given;

import icp.instances.subscription.BeijingTime;
import icp.platform.security.Roles;
import icp.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the tests of this service begin with. */
public final class Scene {
  private static final UUID OPERATOR = UUID.randomUUID();

  private Scene() {}

  public static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(OPERATOR, Roles.OPERATOR)).contentType(ContentType.JSON);
  }

  public static RequestSpecification applicant(UUID account) {
    return given().auth().oauth2(Tokens.of(account, Roles.APPLICANT));
  }

  /** An ECS instance that was bought today for a year, in every respect as it should be. */
  public static Map<String, Object> purchase(UUID account) {
    Map<String, Object> purchase = new HashMap<>();
    purchase.put("accountId", account.toString());
    purchase.put("type", "ECS");
    purchase.put("region", "cn-hangzhou");
    purchase.put("billing", "SUBSCRIPTION");
    purchase.put("months", 12);
    purchase.put("startsOn", BeijingTime.today(Clock.systemUTC()).toString());
    purchase.put("publicBandwidthMbps", 5);
    return purchase;
  }

  /** The same, of another type. */
  public static Map<String, Object> purchase(UUID account, String type) {
    Map<String, Object> purchase = purchase(account);
    purchase.put("type", type);
    purchase.put("orderAmount", 99.00);
    return purchase;
  }

  public static UUID bought(Map<String, Object> purchase) {
    return UUID.fromString(
        operator()
            .body(purchase)
            .post("/v1/instances")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public static UUID bought(UUID account, String type) {
    return bought(purchase(account, type));
  }

  public static UUID allotted(UUID account, UUID instance) {
    return UUID.fromString(
        applicant(account)
            .post("/v1/instances/" + instance + "/service-numbers")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** The number itself that a service identification number has. */
  public static UUID number(UUID account, UUID id) {
    return UUID.fromString(
        applicant(account).get("/v1/service-numbers/" + id).then().extract().path("number"));
  }
}
