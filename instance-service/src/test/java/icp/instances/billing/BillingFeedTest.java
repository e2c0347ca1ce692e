package icp.instances.billing;

import static icp.instances.Scene.applicant;
import static icp.instances.Scene.operator;
import static icp.instances.Scene.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the provider's billing tells comes to the same, however it arrives. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class BillingFeedTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private final UUID account = UUID.randomUUID();
  private final String name = "i-" + UUID.randomUUID();

  @Test
  void anInstanceIsWhatItsEventsComeTo() {
    // When
    Response heard = post(bought(), renewal(2, 6), change(3, Map.of("publicBandwidthMbps", 0)));

    // Then
    heard.then().statusCode(200).body("items.outcome", contains("APPLIED", "APPLIED", "APPLIED"));
    LocalDate expires = LocalDate.parse((String) started().get("startsOn")).plusMonths(18);
    applicant(account)
        .get("/v1/instances/" + heard.path("items[0].instanceId"))
        .then()
        .statusCode(200)
        .body("providerId", equalTo(name))
        .body("firstMonths", equalTo(12))
        .body("totalMonths", equalTo(18))
        .body("expiresOn", equalTo(expires.toString()))
        .body("publicBandwidthMbps", equalTo(0))
        .body("eligibility.findings.code", contains("instance-no-public-bandwidth"));
  }

  @RepeatedTest(6)
  void theOrderOfArrivalDoesNotMatter(RepetitionInfo repetition) {
    // Given
    List<Map<String, Object>> events =
        new ArrayList<>(
            List.of(
                bought(Map.of("billing", "PAY_AS_YOU_GO", "trial", true)),
                change(2, Map.of("trial", false, "publicBandwidthMbps", 1)),
                change(5, Map.of("billing", "SUBSCRIPTION", "months", 3, "startsOn", "2026-04-01")),
                renewal(7, 9),
                release(9)));
    Collections.shuffle(events, new Random(repetition.getCurrentRepetition()));

    // When
    String id = null;
    for (Map<String, Object> event : events) {
      id = post(event).then().statusCode(200).extract().path("items[0].instanceId");
    }

    // Then
    JsonPath instance = operator().get("/v1/instances/" + id).jsonPath();
    assertThat(instance.getInt("totalMonths")).isEqualTo(12);
    assertThat(instance.getString("expiresOn")).isEqualTo("2027-04-01");
    assertThat(instance.getBoolean("trial")).isFalse();
    assertThat(instance.getString("releasedAt")).isEqualTo(START.plusSeconds(9).toString());
    operator()
        .get("/v1/instances/" + id + "/billing-events")
        .then()
        .body("items.sequence.sort()", contains(1, 2, 5, 7, 9))
        .body("items.kind", hasItems("PURCHASE", "RENEWAL", "CHANGE", "RELEASE"));
  }

  @Test
  void whatComesBeforeThePurchaseWaitsForIt() {
    // When
    Response early = post(renewal(2, 6));

    // Then
    early.then().statusCode(200).body("items.outcome", contains("WAITING"));
    String path = "/v1/instances/" + early.path("items[0].instanceId");
    operator().get(path).then().statusCode(404);
    post(bought()).then().body("items.outcome", contains("APPLIED"));
    operator().get(path).then().statusCode(200).body("totalMonths", equalTo(18));
  }

  @Test
  void whatIsToldAgainChangesNothing() {
    // Given
    String id = post(bought(), renewal(2, 6)).path("items[0].instanceId");
    String version = operator().get("/v1/instances/" + id).header("ETag");

    // When
    Response again = post(renewal(2, 6), renewal(2, 6), bought());

    // Then
    again.then().body("items.outcome", contains("ALREADY_KNOWN", "ALREADY_KNOWN", "ALREADY_KNOWN"));
    assertThat(operator().get("/v1/instances/" + id).header("ETag")).isEqualTo(version);
  }

  @Test
  void whatCannotBeTrueIsRefusedWhole() {
    // Given
    String id = post(bought(), renewal(5, 6), release(8)).path("items[0].instanceId");
    Map<String, Object> late = renewal(3, 1);
    late.put("at", START.plusSeconds(6).toString());

    // Then
    contradicts("/events/1/sequence", "It was told with", renewal(4, 1), renewal(5, 7));
    contradicts("/events/0/sequence", "The release comes last", renewal(9, 1));
    contradicts("/events/0/at", "Sequence 5 cannot be earlier", late);
    contradicts("/events/0/sequence", "The purchase comes first", purchased(6));
    operator().get("/v1/instances/" + id).then().body("totalMonths", equalTo(18));
    String other = "i-" + UUID.randomUUID();
    Map<String, Object> second = renewal(2, 3);
    Map<String, Object> first = purchased(7);
    second.put("providerId", other);
    first.put("providerId", other);
    post(second).then().statusCode(200);
    post(first).then().statusCode(409).body("errors.field", contains("/events/0/sequence"));
  }

  private void contradicts(String field, String detail, Map<?, ?>... events) {
    post(events)
        .then()
        .statusCode(409)
        .body("code", equalTo("billing-events-contradict"))
        .body("errors.field", hasItem(field))
        .body("errors.detail", hasItem(startsWith(detail)));
  }

  @Test
  void operatorsLeaveToTheFeedWhatItTellsOf() {
    // Given
    String path = "/v1/instances/" + post(bought()).path("items[0].instanceId");

    // Then
    operator()
        .header("If-Match", "\"0\"")
        .body(Map.of("months", 1))
        .post(path + "/renewals")
        .then()
        .statusCode(409)
        .body("code", equalTo("instance-is-fed"))
        .body("state.providerId", equalTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "sequence, 0, /events/0/sequence",
    "sequence,, /events/0/sequence",
    "sequence, -4, /events/0/sequence",
    "providerId, a b, /events/0/providerId",
    "providerId,, /events/0/providerId",
    "at, yesterday, /events/0/at",
    "at, 2999-01-01T00:00:00Z, /events/0/at",
    "at, 1999-01-01T00:00:00Z, /events/0/at",
    "colour, red, /events/0/colour"
  })
  void isRefusedAtItsPlace(String field, String value, String place) {
    Map<String, Object> event = bought();
    event.put(field, field.equals("sequence") && value != null ? Long.valueOf(value) : value);
    post(event).then().statusCode(400).body("errors.field", hasItem(place));
  }

  @Test
  void everyPartIsLookedInto() {
    refused("/events/0", Map.of("renewal", Map.of("months", 1), "release", Map.of()));
    refused("/events/0", Map.of());
    refused("/events/0/renewal/months", Map.of("renewal", Map.of("months", 0)));
    refused("/events/0/change", Map.of("change", Map.of()));
    refused("/events/0/change/months", Map.of("change", Map.of("months", 3)));
    refused(
        "/events/0/change/startsOn",
        Map.of("change", Map.of("billing", "SUBSCRIPTION", "months", 1)));
    refused("/events/0/purchase/type", Map.of("purchase", Map.of("type", "MAINFRAME")));
    Map<String, Object> marketplace = started();
    marketplace.put("type", "MARKETPLACE_WEBSITE");
    refused("/events/0/purchase/orderAmount", Map.of("purchase", marketplace));
    operator().body(Map.of("events", List.of())).post("/v1/billing-events").then().statusCode(400);
    applicant(account)
        .contentType("application/json")
        .body(Map.of("events", List.of(bought())))
        .post("/v1/billing-events")
        .then()
        .statusCode(403);
  }

  private void refused(String place, Map<String, Object> told) {
    post(event(1, told)).then().statusCode(400).body("errors.field", hasItem(place));
  }

  private static Response post(Map<?, ?>... events) {
    return operator().body(Map.of("events", List.of(events))).post("/v1/billing-events");
  }

  private Map<String, Object> bought() {
    return purchased(1);
  }

  private Map<String, Object> purchased(int sequence) {
    return event(sequence, Map.of("purchase", started()));
  }

  private Map<String, Object> started() {
    Map<String, Object> purchase = purchase(account);
    purchase.put("startsOn", "2026-03-01");
    return purchase;
  }

  private Map<String, Object> bought(Map<String, Object> as) {
    Map<String, Object> purchase = started();
    purchase.remove("months");
    purchase.putAll(as);
    return event(1, Map.of("purchase", purchase));
  }

  private Map<String, Object> renewal(int sequence, int months) {
    return event(sequence, Map.of("renewal", Map.of("months", months)));
  }

  private Map<String, Object> change(int sequence, Map<String, Object> what) {
    return event(sequence, Map.of("change", what));
  }

  private Map<String, Object> release(int sequence) {
    return event(sequence, Map.of("release", Map.of()));
  }

  private Map<String, Object> event(int sequence, Map<String, Object> told) {
    Map<String, Object> event = new HashMap<>(told);
    event.put("providerId", name);
    event.put("sequence", sequence);
    event.put("at", START.plusSeconds(sequence).toString());
    return event;
  }
}
