package icp.instances.number;

import static icp.instances.Scene.allotted;
import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static icp.instances.Scene.operator;
import static icp.instances.Scene.purchase;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import icp.instances.LedgerTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
  private final LedgerTap ledger;

  ServiceNumberResourceTest(LedgerTap ledger) {
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
    UUID instance = bought(account, "ECS");
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

  @Test
  void theMarketplacesOnlyNumberIsNeverGivenBack() {
    // Given
    UUID instance = bought(account, "MARKETPLACE_WEBSITE");
    UUID number = allotted(account, instance);

    // When
    Response refused = applicant(account).post("/v1/service-numbers/" + number + "/release");

    // Then
    refused.then().statusCode(409).body("code", equalTo("service-number-is-the-only-one"));
    applicant(account)
        .post("/v1/instances/" + instance + "/service-numbers")
        .then()
        .statusCode(422)
        .body("findings.code", contains("instance-numbers-used-up"));
  }

  @Test
  void anUnusedNumberOfAReleasedInstanceBecomesInvalidAndLeavesTheAccountsSlot() {
    // Given
    UUID instance = bought(account, "ELASTIC_WEB_HOSTING");
    UUID number = allotted(account, instance);
    UUID other = bought(account, "ELASTIC_WEB_HOSTING");

    // When
    String tag = operator().get("/v1/instances/" + instance).header("ETag");
    operator().header("If-Match", tag).post("/v1/instances/" + instance + "/release");

    // Then
    await()
        .until(
            () ->
                "INVALID"
                    .equals(applicant(account).get("/v1/service-numbers/" + number).path("state")));
    applicant(account)
        .post("/v1/service-numbers/" + number + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("service-number-invalid"));
    applicant(account)
        .get("/v1/instances/" + other)
        .then()
        .body("numbers.used", equalTo(0))
        .body("numbers.left", equalTo(5));
  }

  @Test
  void aGrantedNumberIsSeenByBothAndTakenBack() {
    // Given
    UUID recipient = UUID.randomUUID();
    UUID number = allotted(account, bought(account, "ECS"));
    String path = "/v1/service-numbers/" + number;

    // When
    grant(path, recipient).then().statusCode(200).body("grantedTo", equalTo(recipient.toString()));

    // Then
    applicant(recipient)
        .get("/v1/service-numbers")
        .then()
        .body("items.id", contains(number.toString()));
    applicant(recipient).post(path + "/release").then().statusCode(404);
    grant(path, UUID.randomUUID()).then().statusCode(409);
    applicant(account)
        .post(path + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("service-number-granted"));
    applicant(account).post(path + "/take-back").then().statusCode(200);
    applicant(recipient).get(path).then().statusCode(404);
    applicant(account)
        .post(path + "/take-back")
        .then()
        .statusCode(409)
        .body("code", equalTo("service-number-not-granted"));
  }

  @Test
  void aGrantToOneselfIsRefused() {
    // Given
    UUID number = allotted(account, bought(account, "ECS"));

    // When
    Response refused = grant("/v1/service-numbers/" + number, account);

    // Then
    refused.then().statusCode(400);
  }

  @Test
  void anOperatorProvesTheLedger() {
    // Given
    allotted(account, bought(account, "ECS"));

    // When
    Response proof = operator().post("/v1/ledger-proofs");

    // Then
    proof.then().statusCode(200).body("holds", equalTo(true)).body("differences", empty());
    applicant(account).post("/v1/ledger-proofs").then().statusCode(403);
  }

  private Response grant(String path, UUID recipient) {
    return applicant(account)
        .contentType(ContentType.JSON)
        .body(Map.of("accountId", recipient.toString()))
        .post(path + "/grant");
  }
}
