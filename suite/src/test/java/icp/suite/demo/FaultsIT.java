package icp.suite.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.RunningSuite;
import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import icp.suite.client.LogProof;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is killed while a filing is examined: it arrives, once, and its log has no gap. */
class FaultsIT {
  private static final Duration ARRIVES = Duration.ofMinutes(2);

  private static RunningSuite suite;
  private static Addresses addresses;
  private static Api api;
  private static Account operator;
  private static Desk desk;
  private static PassingFiling filing;

  @BeforeAll
  static void start() {
    suite = RunningSuite.shared();
    addresses =
        new Addresses(
            suite.url("filing-orchestrator"),
            suite.url("domain-service"),
            suite.url("instance-service"),
            suite.url("document-service"));
    api = new Api(said -> {});
    Cast cast = new Cast(api, addresses);
    operator = cast.signIn("operator", "operator", suite.staffPassword("operator"));
    Account reviewer = cast.signIn("reviewer", "reviewer", suite.staffPassword("reviewer"));
    desk = new Desk(api, addresses, cast.register(), operator, said -> {});
    filing = new PassingFiling(desk, reviewer, new SoftwareCompany(), said -> {});
  }

  @Test
  void theDemoGoesAsDescribed() {
    List<String> said = new ArrayList<>();
    Demo.Passwords passwords =
        new Demo.Passwords(suite.staffPassword("reviewer"), suite.staffPassword("operator"));
    new Demo(addresses, passwords, said::add).run();
    assertThat(said).isNotEmpty();
    assertThat(List.of(LogProof.CHAINS, LogProof.ROWS))
        .map(what -> new LogProof(api, operator, addresses).prove(what))
        .allSatisfy(read -> assertThat(read.lines()).isPositive())
        .allSatisfy(read -> assertThat(read.fault()).isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain-service", "instance-service", "document-service", "kafka"})
  void whoIsDeadWhenAskedAnswersWhenBack(String process) {
    String id = filing.prepared();
    long former = suite.pid(process);
    suite.kill(process);

    desk.submit(id);

    suite.awaitRestart(process, former);
    arrivesWhole(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-orchestrator", "postgres", "instance-service"})
  void whoIsKilledWhileAnswersArriveGoesOnWhenBack(String process) {
    String id = filing.prepared();
    long former = suite.pid(process);
    desk.submit(id);

    suite.kill(process);

    suite.awaitRestart(process, former);
    arrivesWhole(id);
  }

  private static void arrivesWhole(String id) {
    await()
        .atMost(ARRIVES)
        .ignoreExceptions()
        .until(() -> look(id).path("status").asText().equals("PRELIMINARY_REVIEW"));
    JsonNode events = get("read the log", desk.filing(id) + "/events");
    List<Long> sequences = new ArrayList<>();
    events.forEach(event -> sequences.add(event.path("sequence").asLong()));
    assertThat(sequences)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    assertThat(reservations(id)).isEqualTo(1);
    // An entity has one order in progress: the next one of the same company needs its place.
    Call withdraw =
        Call.of("withdraw the filing", desk.applicant())
            .post(desk.filing(id) + "/withdraw")
            .ifMatch(desk.look(id, desk.applicant()).etag());
    desk.api().call(withdraw, 200);
  }

  private static JsonNode look(String id) {
    return desk.look(id, desk.applicant()).json();
  }

  /** Of all numbers of the filing's instance, those that are set aside. */
  private static long reservations(String id) {
    String instance = look(id).at("/facts/websites/1/instanceId").asText();
    String url = addresses.instances() + "/v1/instances/" + instance + "/service-numbers";
    long reserved = 0;
    for (JsonNode number : get("count the numbers", url).path("items")) {
      assertThat(number.path("filingId").asText()).isEqualTo(id);
      reserved++;
    }
    return reserved;
  }

  private static JsonNode get(String what, String url) {
    return desk.api().call(Call.of(what, desk.applicant()).get(url), 200).json();
  }
}
