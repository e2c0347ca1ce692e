package icp.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import icp.documents.provider.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a reader that the test plays: what it does not say clearly is not read. */
class HttpTextReaderTest {
  private static final byte[] PICTURE = {1, 2, 3};

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

  @Test
  void whatIsReadIsTold() {
    // Given
    answer(
        200,
        """
        {"name":"李示例","number":"330106199003070014","validUntil":"2036-01-01",
         "class":"ID_MAINLAND"}""");

    // When
    ReadText read = reader(Duration.ofSeconds(5)).read("image/jpeg", PICTURE);

    // Then
    assertThat(read.name()).contains("李示例");
    assertThat(read.number()).contains("330106199003070014");
    assertThat(read.validUntil()).contains(LocalDate.of(2036, 1, 1));
    assertThat(read.documentClass()).contains("ID_MAINLAND");
    assertThat(read).hasToString("something");
    assertThat(asked.get()).isEqualTo("POST image/jpeg Bearer secret 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {}",
        "200 | {\"name\":7,\"number\":\" \",\"validUntil\":\"soon\",\"class\":null}",
        "200 | [\"李示例\"]",
        "200 | not json",
        "500 | {\"name\":\"李示例\"}",
        "302 | {\"name\":\"李示例\"}"
      })
  void whatIsNotSaidClearlyIsNotRead(int status, String body) {
    // Given
    answer(status, body);

    // When
    ReadText read = reader(Duration.ofSeconds(5)).read("image/png", PICTURE);

    // Then
    assertThat(read).isEqualTo(ReadText.NOTHING).hasToString("nothing");
  }

  @Test
  void whatIsTooLongForANameIsNone() {
    // Given
    answer(200, "{\"name\":\"" + "x".repeat(201) + "\",\"number\":\"1\"}");

    // When
    ReadText read = reader(Duration.ofSeconds(5)).read("image/png", PICTURE);

    // Then
    assertThat(read.name()).isEmpty();
    assertThat(read.number()).isEqualTo(Optional.of("1"));
  }

  @Test
  void anEndlessAnswerSaysNothing() {
    // Given
    answer(200, "{\"name\":\"李示例\"," + " ".repeat(100_000) + "\"x\":1}");

    // When
    ReadText read = reader(Duration.ofSeconds(5)).read("image/png", PICTURE);

    // Then
    assertThat(read).isEqualTo(ReadText.NOTHING);
  }

  @Test
  void aReaderThatDoesNotAnswerHasReadNothing() {
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
    ReadText read = reader(Duration.ofMillis(200)).read("image/png", PICTURE);

    // Then
    assertThat(read).isEqualTo(ReadText.NOTHING);
    never.countDown();
  }

  private void answer(int status, String body) {
    server.createContext(
        "/",
        exchange -> {
          asked.set(told(exchange));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private static String told(HttpExchange exchange) throws IOException {
    return String.join(
        " ",
        exchange.getRequestMethod(),
        exchange.getRequestHeaders().getFirst("Content-Type"),
        exchange.getRequestHeaders().getFirst("Authorization"),
        "" + exchange.getRequestBody().readAllBytes().length);
  }

  private HttpTextReader reader(Duration timeout) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/read");
    return new HttpTextReader(new Provider(url, "secret", timeout), new ObjectMapper());
  }
}
