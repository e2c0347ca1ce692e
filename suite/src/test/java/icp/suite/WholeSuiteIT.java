package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.suite.client.Account;
import icp.suite.client.Answer;
import icp.suite.client.Api;
import icp.suite.client.Call;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of ./beian up and ./beian down. In order, because the last one stops the suite. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSuiteIT {

  private static RunningSuite suite;

  @BeforeAll
  static void start() {
    suite = RunningSuite.start("whole");
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  @Order(1)
  void everyServiceIsReady(Service service) {
    assertThat(suite.isReady(service.title())).isTrue();
  }

  @Test
  @Order(2)
  void aSecondUpLeavesTheFirstAlone() {
    long before = suite.pid("launcher");

    int exitCode = Main.run("up", "--data", suite.data().path().toString());

    assertThat(exitCode).isZero();
    assertThat(suite.pid("launcher")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "replay"})
  @Order(2)
  void theLogOfFilingsHolds(String proof) {
    assertThat(Main.run("log", proof, "--data", suite.data().path().toString())).isZero();
  }

  /** The demo signed in, claimed, looked and decided: what it did is there to be proved. */
  @Test
  @Order(2)
  void theAuditOfEveryServiceHolds() {
    assertThat(Main.run("audit", "verify", "--data", suite.data().path().toString())).isZero();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  @Order(2)
  void noServiceSaysWhatAnotherOwns(Service service) {
    for (Service owner : Service.values()) {
      for (String topic : List.of(owner.user().writes().get(0), owner.checkpoints())) {
        Throwable refusal = refusal(service, topic);

        if (owner == service) {
          assertThat(refusal).isNull();
        } else {
          assertThat(refusal).isInstanceOf(TopicAuthorizationException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  @Order(2)
  void theIssuersServiceAloneSaysThatASessionHasEnded(Service service) {
    Throwable refusal = refusal(service, Service.SESSIONS);

    if (service.issues()) {
      assertThat(refusal).isNull();
    } else {
      assertThat(refusal).isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  @Order(2)
  void whoSignsOutIsRefusedByEveryService() throws Exception {
    String password = suite.staffPassword("operator");
    Answer session = session("", Map.of("name", "operator", "password", password), 200);
    Account operator = new Account("operator", null, session.text("/token"));
    for (Service service : Service.values()) {
      assertThat(lettersShown(service, operator)).isEqualTo(200);
    }

    session("/end", Map.of("refreshToken", session.text("/refreshToken")), 204);

    for (Service service : Service.values()) {
      await().untilAsserted(() -> assertThat(lettersShown(service, operator)).isEqualTo(401));
    }
  }

  private static Answer session(String path, Map<String, String> body, int status) {
    String url = suite.url("filing-orchestrator") + "/v1/sessions" + path;
    Call call = Call.of("sign in or out", Account.stranger("operator")).post(url).json(body);
    return new Api(said -> {}).call(call, status);
  }

  private static int lettersShown(Service service, Account as) throws Exception {
    String url = suite.url(service.title()) + "/v1/dead-letters?limit=1";
    var request = Call.of("look", as).get(url).request();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  /** Why the broker does not take a record of an unknown type, which nobody cares for; or null. */
  private static Throwable refusal(Service as, String topic) {
    var key = new StringSerializer();
    try (var producer = new KafkaProducer<>(suite.kafka(as), key, new ByteArraySerializer())) {
      var record = new ProducerRecord<>(topic, "probe", "{}".getBytes(StandardCharsets.UTF_8));
      Map.of(
              "ce_specversion", "1.0",
              "ce_id", UUID.randomUUID().toString(),
              "ce_source", "/probe",
              "ce_type", "icp.probe.v1")
          .forEach((name, value) -> record.headers().add(name, value.getBytes()));
      producer.send(record).get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  @Order(2)
  void nothingOfQuarkussOwnIsOpenWhereTheWorldCalls(Service service) throws Exception {
    var client = HttpClient.newHttpClient();
    for (String path :
        List.of(
            "/q",
            "/q/dev-ui",
            "/q/swagger-ui",
            "/q/openapi",
            "/q/health",
            "/q/metrics",
            "/q/info",
            "/q/arc",
            "/swagger-ui",
            "/metrics",
            "/health")) {
      var request = HttpRequest.newBuilder(URI.create(suite.url(service.title()) + path)).build();
      assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
          .as(path)
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"instance-service", "kafka", "postgres"})
  @Order(3)
  void whatIsKilledComesBackOnItsPort(String process) {
    int port = suite.port(process);

    suite.killAndAwait(process);

    assertThat(suite.port(process)).isEqualTo(port);
    assertThat(suite.said())
        .contains(process + " was started again, process " + suite.pid(process));
    await().atMost(Duration.ofSeconds(60)).until(() -> status() == 0);
  }

  @Test
  @Order(4)
  void downLeavesNoProcess() {
    var processes = suite.processes();
    assertThat(processes).hasSize(7);

    int exitCode = Main.run("down", "--data", suite.data().path().toString());

    assertThat(exitCode).isZero();
    assertThat(processes).noneMatch(ProcessHandle::isAlive);
    assertThat(status()).isEqualTo(3);
  }

  @Test
  @Order(5)
  void downClearsUpWhatAKilledLauncherLeft() {
    try (var other = RunningSuite.start("orphans")) {
      var processes = other.processes();
      other.kill("launcher");
      assertThat(processes).filteredOn(ProcessHandle::isAlive).hasSize(6);

      int exitCode = Main.run("down", "--data", other.data().path().toString());

      assertThat(exitCode).isZero();
      assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }
  }

  private static int status() {
    return Main.run("status", "--data", suite.data().path().toString());
  }
}
