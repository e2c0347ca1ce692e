package icp.documents.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.documents.orchestrator.TestSettings;
import icp.platform.problem.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against an orchestrator that the test plays, with the answer that the real one is held to. */
class OrchestratorFactsTest {
  private static final UUID FILING = UUID.fromString("0192f5a0-0000-7000-8000-0000000000aa");
  private static final UUID ACCOUNT = UUID.fromString("0192f5a0-0000-7000-8000-0000000000bb");
  private static final Path SAMPLE = Path.of("..", "docs", "samples", "form-facts.json");

  private final AtomicReference<String> asked = new AtomicReference<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tokens", exchange -> respond(exchange, 200, "{\"access_token\":\"own\"}"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theSampleIsUnderstood() throws IOException {
    // Given
    answer(200, Files.readString(SAMPLE));

    // When
    Facts facts = facts(Duration.ofSeconds(5)).of(FILING, ACCOUNT);

    // Then
    assertThat(asked.get())
        .isEqualTo(
            "GET /v1/filings/" + FILING + "/form-facts?account=" + ACCOUNT + " with Bearer own");
    assertThat(facts.entity())
        .isEqualTo(
            new Facts.Entity(
                EntityKind.ORGANISATION,
                "杭州云杉科技有限公司",
                CertificateType.BUSINESS_LICENCE,
                "91330106MA2CFT0X1K",
                2,
                null));
    assertThat(facts.leader().name()).isEqualTo("王䶮");
    assertThat(facts.responsible().mobile()).isEqualTo("13700000000");
    assertThat(facts.sites())
        .containsExactly(
            new Facts.Website("云杉笔记", "yunshan.cn"), new Facts.Website("云杉花木", "huamu.cn"));
    assertThat(facts.toString()).doesNotContain("云杉");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | {} | filing-not-found | 404",
        "401 | {} | filing-facts-unavailable | 503",
        "500 | {} | filing-facts-unavailable | 503",
        "302 | {} | filing-facts-unavailable | 503",
        "200 | {} | filing-facts-unavailable | 503",
        "200 | not json | filing-facts-unavailable | 503",
        "200 | {\"filingId\":\"other\",\"facts\":{}} | filing-facts-unavailable | 503"
      })
  void anythingElseIsNoAnswer(int status, String body, String code, int problem) {
    // Given
    answer(status, body);

    // When
    ProblemException refused = refused(Duration.ofSeconds(5));

    // Then
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.status()).isEqualTo(problem);
  }

  @Test
  void anEndlessAnswerIsNone() {
    // Given
    answer(
        200, "{\"filingId\":\"" + FILING + "\",\"facts\":{}," + " ".repeat(2_000_000) + "\"x\":1}");

    // Then
    assertThat(refused(Duration.ofSeconds(5)).code()).isEqualTo("filing-facts-unavailable");
  }

  @Test
  void whoIsNotThereIsUnavailable() {
    // Given
    server.stop(0);

    // Then
    assertThat(refused(Duration.ofSeconds(5)).status()).isEqualTo(503);
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedForLong() {
    // Given
    CountDownLatch never = new CountDownLatch(1);
    server.createContext(
        "/",
        exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    // When
    ProblemException refused = refused(Duration.ofMillis(200));

    // Then
    assertThat(refused.status()).isEqualTo(503);
    never.countDown();
  }

  private ProblemException refused(Duration timeout) {
    return catchThrowableOfType(ProblemException.class, () -> facts(timeout).of(FILING, ACCOUNT));
  }

  private void answer(int status, String body) {
    server.createContext(
        "/",
        exchange -> {
          asked.set(
              "%s %s with %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestURI(),
                      exchange.getRequestHeaders().getFirst("Authorization")));
          respond(exchange, status, body);
        });
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private OrchestratorFacts facts(Duration timeout) {
    return new OrchestratorFacts(
        TestSettings.on(server.getAddress().getPort(), timeout).orchestrator(Clock.systemUTC()));
  }
}
