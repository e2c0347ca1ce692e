package icp.documents.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import icp.documents.provider.Provider;
import icp.documents.verification.FaceEngine.Answer;
import icp.documents.verification.FaceEngine.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against an engine that the test plays: what it says is what happens, and silence is no yes. */
class HttpFaceEngineTest {
  private static final FacePhoto CERTIFICATE = new FacePhoto("image/jpeg", new byte[] {1});
  private static final FacePhoto CAPTURE = new FacePhoto("image/png", new byte[] {2});

  private final AtomicReference<String> asked = new AtomicReference<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"verdict\":\"PASS\"} | PASS",
        "200 | {\"verdict\":\"FAIL\"} | FAIL",
        "200 | {\"verdict\":\"UNDECIDED\"} | UNDECIDED",
        "200 | {\"verdict\":\"yes\"} | UNDECIDED",
        "200 | {} | UNDECIDED",
        "200 | not json | UNDECIDED",
        "500 | {\"verdict\":\"PASS\"} | UNDECIDED",
        "302 | {\"verdict\":\"PASS\"} | UNDECIDED"
      })
  void onlyAClearAnswerDecides(int status, String body, Verdict verdict) {
    // Given
    answer(status, body);

    // When
    Answer said = engine(Duration.ofSeconds(5)).compare(CERTIFICATE, CAPTURE);

    // Then
    assertThat(said.verdict()).isEqualTo(verdict);
    assertThat(said.doubt() == null).isEqualTo(verdict != Verdict.UNDECIDED);
    assertThat(asked.get()).isEqualTo("{\"certificate\":\"AQ==\",\"capture\":\"Ag==\"}");
  }

  @Test
  void anEndlessAnswerDecidesNothing() {
    // Given
    answer(200, "{\"verdict\":\"PASS\"," + " ".repeat(100_000) + "\"x\":1}");

    // When
    Answer said = engine(Duration.ofSeconds(5)).compare(CERTIFICATE, CAPTURE);

    // Then
    assertThat(said).isEqualTo(Answer.undecided("verification-engine-away"));
  }

  @Test
  void anEngineThatDoesNotAnswerDecidesNothing() {
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
    Answer said = engine(Duration.ofMillis(200)).compare(CERTIFICATE, CAPTURE);

    // Then
    assertThat(said).isEqualTo(Answer.undecided("verification-engine-away"));
    never.countDown();
  }

  private void answer(int status, String body) {
    server.createContext(
        "/",
        exchange -> {
          asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private HttpFaceEngine engine(Duration timeout) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/compare");
    return new HttpFaceEngine(new Provider(url, "secret", timeout), new ObjectMapper());
  }
}
