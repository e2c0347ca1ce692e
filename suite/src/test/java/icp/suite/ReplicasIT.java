package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two processes of instance-service on one database: no limit is passed, no number is lost, and
 * nobody waits for one that is frozen.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {
  private static final int INSTANCES = 40;
  private static final int NUMBERS = 5 * INSTANCES;
  private static final int FILINGS = NUMBERS + 20;

  private static RunningSuite suite;
  private static Addresses addresses;
  private static Account operator;
  private static Account applicant;

  private final Api api = new Api(line -> {});

  @BeforeAll
  static void start() {
    suite = RunningSuite.start("replicas", "--instance-services=2");
    addresses =
        new Addresses(
            suite.url("filing-orchestrator"),
            suite.url("domain-service"),
            suite.url("instance-service"),
            suite.url("document-service"));
    Cast cast = new Cast(new Api(line -> {}), addresses);
    operator = cast.signIn("operator", "operator", suite.staffPassword("operator"));
    applicant = cast.register();
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  @Test
  @Order(1)
  void oneCallerHasTheLastNumberWhicheverReplicaIsAsked() {
    String data = suite.data().path().toString();
    assertThat(Main.run("race", "--rounds", "25", "--data", data)).isZero();
    assertThat(Main.run("race", "--rounds", "0", "--data", data)).isEqualTo(1);
  }

  @Test
  @Order(2)
  void killedReplicasLoseNoReservationAndInventNone() {
    // Given
    List<UUID> instances = Stream.generate(this::bought).limit(INSTANCES).toList();
    List<UUID> filings = Stream.generate(UUID::randomUUID).limit(FILINGS).toList();

    try (var chat = new InstanceChecks(suite.kafka(Service.FILING_ORCHESTRATOR))) {
      // When
      for (int n = 0; n < FILINGS; n++) {
        chat.ask(filings.get(n), UUID.fromString(applicant.id()), instances.get(n % INSTANCES));
        if (n % 40 == 20) {
          String replica = n % 80 == 20 ? "instance-service" : "instance-service-2";
          chat.awaitAnswers(n / 2);
          killAndAwait(replica);
        }
      }
      chat.awaitAnswers(FILINGS);

      // Then
      Map<UUID, String> promised = chat.numbers();
      assertThat(promised).hasSize(NUMBERS);
      assertThat(reserved(instances)).isEqualTo(promised);
      assertThat(Main.run("ledger", "--data", suite.data().path().toString())).isZero();
    }
  }

  /** One of the two leads the relay; whichever it is, the other takes the lead. */
  @ParameterizedTest
  @ValueSource(strings = {"instance-service", "instance-service-2"})
  @Order(3)
  void aFrozenReplicaHoldsUpTheOtherForAMomentOnly(String replica) {
    // Given
    UUID instance = bought();

    try (var chat = new InstanceChecks(suite.kafka(Service.FILING_ORCHESTRATOR))) {
      // When
      suite.freeze(replica);
      try {
        for (int n = 0; n < 3; n++) {
          chat.ask(UUID.randomUUID(), UUID.fromString(applicant.id()), instance);
        }
        chat.awaitAnswers(3);
      } finally {
        suite.thaw(replica);
      }
      chat.ask(UUID.randomUUID(), UUID.fromString(applicant.id()), instance);
      chat.awaitAnswers(4);

      // Then
      assertThat(chat.numbers()).hasSize(4);
      assertThat(reserved(List.of(instance))).isEqualTo(chat.numbers());
      assertThat(Main.run("ledger", "--data", suite.data().path().toString())).isZero();
    }
  }

  private static void killAndAwait(String replica) {
    long former = suite.pid(replica);
    suite.kill(replica);
    suite.awaitRestart(replica, former);
  }

  /** Which number each filing holds, as the service itself tells it. */
  private Map<UUID, String> reserved(List<UUID> instances) {
    Map<UUID, String> held = new HashMap<>();
    for (UUID instance : instances) {
      String url = addresses.instances() + "/v1/instances/" + instance + "/service-numbers";
      for (JsonNode number :
          api.call(Call.of("list numbers", operator).get(url), 200).json().get("items")) {
        assertThat(number.get("state").asText()).isEqualTo("RESERVED");
        held.put(UUID.fromString(number.get("filingId").asText()), number.get("number").asText());
      }
    }
    return held;
  }

  private UUID bought() {
    Map<String, Object> purchase =
        Map.of(
            "accountId",
            applicant.id(),
            "type",
            "ECS",
            "region",
            "cn-hangzhou",
            "billing",
            "SUBSCRIPTION",
            "months",
            12,
            "startsOn",
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
            "publicBandwidthMbps",
            5);
    Call buy =
        Call.of("buy", operator).post(addresses.instances() + "/v1/instances").json(purchase);
    return UUID.fromString(api.call(buy, 201).text("/id"));
  }
}
