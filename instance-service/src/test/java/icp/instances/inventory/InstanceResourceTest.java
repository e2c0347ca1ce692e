package icp.instances.inventory;

import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static icp.instances.Scene.operator;
import static icp.instances.Scene.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import icp.instances.MovableClock;
import icp.instances.Scene;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class InstanceResourceTest {
  private final UUID account = UUID.randomUUID();
  private final MovableClock clock;
  private final AgroalDataSource database;

  InstanceResourceTest(MovableClock clock, AgroalDataSource database) {
    this.clock = clock;
    this.database = database;
  }

  @Test
  void whatAnOperatorTellsIsInTheAudit() throws SQLException {
    String at = operator().body(purchase(account)).post("/v1/instances").header("Location");
    operator().header("If-Match", "\"0\"").post(at + "/release").then().statusCode(200);

    String id = at.substring(at.lastIndexOf('/') + 1);
    try (var connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select string_agg(action, ',' order by id) from audit_entry where subject_id = '"
                        + id
                        + "'")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("BUY_INSTANCE,RELEASE_INSTANCE");
    }
  }

  @Test
  void anInstanceThatWasBoughtIsTheAccounts() {
    // When
    Response bought = operator().body(purchase(account)).post("/v1/instances");

    // Then
    bought
        .then()
        .statusCode(201)
        .header("Location", startsWith("/v1/instances/"))
        .header("ETag", equalTo("\"0\""));
    applicant(account)
        .get(bought.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("accountId", equalTo(account.toString()))
        .body("type", equalTo("ECS"))
        .body("totalMonths", equalTo(12))
        .body("expiresOn", equalTo(LocalDate.parse(bought.path("startsOn")).plusMonths(12) + ""))
        .body("firstMonths", equalTo(12))
        .body(
            "eligibility.eligibleUntil",
            equalTo(LocalDate.parse(bought.path("startsOn")).plusMonths(12).minusMonths(3) + ""))
        .body("numbers.limit", equalTo(5))
        .body("numbers.used", equalTo(0))
        .body("numbers.left", equalTo(5))
        .body("eligibility.eligible", equalTo(true))
        .body("eligibility.findings", empty())
        .body("eligibility.book", notNullValue());
  }

  @Test
  void everyReasonAgainstItIsTold() {
    // Given
    Map<String, Object> purchase = purchase(account);
    purchase.putAll(Map.of("region", "cn-hongkong", "months", 1, "publicBandwidthMbps", 0));

    // When
    UUID instance = bought(purchase);

    // Then
    applicant(account)
        .get("/v1/instances/" + instance)
        .then()
        .body("eligibility.eligible", equalTo(false))
        .body(
            "eligibility.findings.code",
            contains(
                "instance-not-in-mainland",
                "instance-subscription-too-short",
                "instance-remaining-term-too-short",
                "instance-no-public-bandwidth"))
        .body("eligibility.findings[0].fix.zh", containsString("中国内地"));
  }

  @Test
  void aRenewalLengthensTheTermAndRaisesNoLimit() {
    // Given
    UUID instance = bought(account, "NAT_GATEWAY");
    Scene.allotted(account, instance);
    Scene.allotted(account, instance);

    // When
    Response renewed =
        operator()
            .header("If-Match", "\"0\"")
            .body(Map.of("months", 24))
            .post("/v1/instances/" + instance + "/renewals");

    // Then
    renewed
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("totalMonths", equalTo(36))
        .body("firstMonths", equalTo(12))
        .body("numbers.limit", equalTo(2))
        .body("numbers.left", equalTo(0))
        .body("eligibility.eligible", equalTo(true));
    applicant(account)
        .post("/v1/instances/" + instance + "/service-numbers")
        .then()
        .statusCode(422)
        .body("findings.code", contains("instance-numbers-used-up"))
        .body("findings[0].fix.en", containsString("Buy another instance"));
  }

  @Test
  void aReleasedInstanceStaysReleased() {
    // Given
    UUID instance = bought(account, "ECS");
    String path = "/v1/instances/" + instance;

    // When
    operator()
        .header("If-Match", "\"0\"")
        .post(path + "/release")
        .then()
        .statusCode(200)
        .body("releasedAt", notNullValue())
        .body("eligibility.findings.code", contains("instance-released"));

    // Then
    operator()
        .header("If-Match", "\"1\"")
        .post(path + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("instance-is-released"))
        .body("state.releasedAt", notNullValue());
    applicant(account).post(path + "/service-numbers").then().statusCode(422);
  }

  @Test
  void timeAloneMakesItUnfit() {
    // Given
    UUID instance = bought(account, "ECS");

    // When
    clock.putForward(Duration.ofDays(300));
    JsonPath later = applicant(account).get("/v1/instances/" + instance).jsonPath();
    clock.putForward(Duration.ofDays(400));
    JsonPath expired = applicant(account).get("/v1/instances/" + instance).jsonPath();
    clock.putForward(Duration.ZERO);

    // Then
    assertThat(later.getList("eligibility.findings.code"))
        .isEqualTo(List.of("instance-remaining-term-too-short"));
    assertThat(expired.getList("eligibility.findings.code")).isEqualTo(List.of("instance-expired"));
  }

  @Test
  void pagesFollowEachOtherNewestFirst() {
    // Given
    List<String> ids =
        List.of("ECS", "WEB_HOSTING", "NAT_GATEWAY").stream()
            .map(type -> bought(account, type).toString())
            .toList();

    // When
    Response first = applicant(account).get("/v1/instances?limit=2");
    Response second = applicant(account).get("/v1/instances?limit=2&after=" + first.path("after"));

    // Then
    first.then().statusCode(200).body("items.id", contains(ids.get(2), ids.get(1)));
    second.then().body("items.id", contains(ids.get(0))).body("after", nullValue());
  }

  @Test
  void anOperatorSeesAnyAccountsAndAnApplicantTheirOwn() {
    // Given
    UUID instance = bought(account, "ECS");
    UUID other = UUID.randomUUID();

    // Then
    operator()
        .get("/v1/instances?accountId=" + account)
        .then()
        .body("items.id", contains(instance.toString()));
    operator().get("/v1/instances?limit=100").then().body("items.id", hasItem(instance.toString()));
    applicant(other).get("/v1/instances").then().body("items", empty());
    applicant(other).get("/v1/instances?accountId=" + account).then().body("items", empty());
    applicant(other)
        .get("/v1/instances/" + instance)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void theTableHasEightTypesInBothLanguages() {
    applicant(account)
        .get("/v1/instance-types")
        .then()
        .statusCode(200)
        .body("items", hasSize(8))
        .body("items.find { it.type == 'ECS' }.requirement.en", containsString("3 months or more"))
        .body("items.find { it.type == 'ECS' }.requirement.zh", containsString("3 个月"))
        .body(
            "items.find { it.type == 'MARKETPLACE_WEBSITE' }.requirement.en",
            containsString("CNY 99.00"))
        .body(
            "items.find { it.type == 'ELASTIC_WEB_HOSTING' }.quota.en",
            containsString("for each account"));
  }
}
