package icp.instances.number;

import static icp.instances.Scene.allotted;
import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static icp.instances.Scene.operator;
import static icp.instances.Scene.purchase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import icp.instances.LedgerProof;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class ServiceNumberResourceTest {
  private final UUID account = UUID.randomUUID();
  private final LedgerProof ledger;

  ServiceNumberResourceTest(LedgerProof ledger) {
    this.ledger = ledger;
  }

  @AfterEach
  void theLedgerHolds() {
    ledger.holds();
  }

  @Test
  void aNumberIsAllottedAndListed() {
    // Given
    UUID instance = bought(account, "ECS");
    String path = "/v1/instances/" + instance + "/service-numbers";

    // When
    Response allotted = applicant(account).post(path);

    // Then
    allotted
        .then()
        .statusCode(201)
        .body("state", equalTo("ALLOTTED"))
        .body("number", notNullValue());
    applicant(account)
        .get(allotted.header("Location"))
        .then()
        .statusCode(200)
        .body("id", equalTo(allotted.path("id")));
    applicant(account).get(path).then().body("items.id", contains((String) allotted.path("id")));
    applicant(account)
        .get("/v1/instances/" + instance)
        .then()
        .body("numbers.used", equalTo(1))
        .body("numbers.left", equalTo(4));
  }

  @Test
  void aReleasedNumberLeavesItsPlace() {
    // Given
    UUID instance = bought(account, "MARKETPLACE_WEBSITE");
    UUID number = allotted(account, instance);

    // When
    applicant(account).post("/v1/service-numbers/" + number + "/release").then().statusCode(204);

    // Then
    applicant(account).post("/v1/service-numbers/" + number + "/release").then().statusCode(404);
    allotted(account, instance);
  }

  @Test
  void theAccountsLimitCountsAllItsInstances() {
    // Given
    UUID one = bought(account, "ELASTIC_WEB_HOSTING");
    UUID two = bought(account, "ELASTIC_WEB_HOSTING");
    for (int i = 0; i < 3; i++) {
      allotted(account, one);
    }
    allotted(account, two);
    allotted(account, two);

    // When
    Response sixth = applicant(account).post("/v1/instances/" + two + "/service-numbers");

    // Then
    sixth
        .then()
        .statusCode(422)
        .body("code", equalTo("instance-not-eligible"))
        .body("findings.code", contains("instance-numbers-used-up"));
    UUID other = UUID.randomUUID();
    allotted(other, bought(other, "ELASTIC_WEB_HOSTING"));
  }

  @Test
  void anUnfitInstanceGetsNoneAndSaysWhy() {
    // Given
    Map<String, Object> purchase = purchase(account);
    purchase.put("months", 1);
    UUID instance = bought(purchase);

    // When
    Response refused = applicant(account).post("/v1/instances/" + instance + "/service-numbers");

    // Then
    refused
        .then()
        .statusCode(422)
        .body(
            "findings.code",
            contains("instance-subscription-too-short", "instance-remaining-term-too-short"));
    applicant(account)
        .get("/v1/instances/" + instance + "/service-numbers")
        .then()
        .body("items", empty());
  }

  @Test
  void anotherAccountsLooksLikeNone() {
    // Given
    UUID instance = bought(account, "ECS");
    UUID number = allotted(account, instance);
    UUID other = UUID.randomUUID();

    // Then
    String path = "/v1/instances/" + instance + "/service-numbers";
    applicant(other).post(path).then().statusCode(404);
    applicant(other).get(path).then().statusCode(404);
    applicant(other).get("/v1/service-numbers/" + number).then().statusCode(404);
    applicant(other).post("/v1/service-numbers/" + number + "/release").then().statusCode(404);
    operator().get(path).then().statusCode(200).body("items", hasSize(1));
    operator().post(path).then().statusCode(403);
  }

  @Test
  void aRepeatedKeyAllotsOnce() {
    // Given
    UUID instance = bought(account, "ECS");
    String path = "/v1/instances/" + instance + "/service-numbers";
    String key = UUID.randomUUID().toString();

    // When
    Response first = applicant(account).header("Idempotency-Key", key).post(path);
    Response again = applicant(account).header("Idempotency-Key", key).post(path);

    // Then
    again.then().statusCode(201).body("id", equalTo(first.path("id")));
    applicant(account).get(path).then().body("items", hasSize(1));
  }
}
