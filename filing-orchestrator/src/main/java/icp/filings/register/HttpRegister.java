package icp.filings.register;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks a gateway by {@code POST}. 200 with JSON of the expected shape is an answer, and 404 that
 * nothing is known; anything else, late, long or redirected, is none.
 */
final class HttpRegister {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int FOUND = 200;
  private static final int UNKNOWN = 404;

  /** Not the one for applicants' requests: a page holds what no field of a request may. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS).build();

  private final RegisterConfig.Way way;
  private final Duration patience;
  private final HttpClient client;

  HttpRegister(RegisterConfig.Way way, Duration patience) {
    this.way = way;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Asks.
   *
   * @param nothing what it is where the register knows nothing
   */
  <A, T> Reply<T> ask(Object question, Class<A> answer, Function<A, T> read, T nothing) {
    try {
      HttpResponse<InputStream> response =
          client.send(request(question), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return switch (response.statusCode()) {
          case UNKNOWN -> Reply.told(nothing);
          case FOUND -> Reply.told(read.apply(read(body, answer)));
          default -> Reply.silent("status " + response.statusCode());
        };
      }
    } catch (IOException | RuntimeException e) {
      // Without its text, which may quote what was asked or answered.
      return Reply.silent(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.silent("interrupted");
    }
  }

  private HttpRequest request(Object question) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(way.address().orElseThrow())
            .timeout(patience)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)));
    way.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return request.build();
  }

  private <A> A read(InputStream body, Class<A> answer) throws IOException {
    // The request's own timeout ends with the head of the answer.
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> close(body));
    A read = JSON.readValue(body.readNBytes(MOST_BYTES), answer);
    if (read == null) {
      throw new IOException("no answer");
    }
    return read;
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // Then nobody reads it either.
    }
  }
}
