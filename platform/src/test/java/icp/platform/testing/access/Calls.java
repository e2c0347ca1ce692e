package icp.platform.testing.access;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calls the service that Quarkus has started for the test. */
final class Calls {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Answer call(Operation operation, Map<String, String> things, Sent sent, Optional<String> token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(operation.path(things) + sent.query()))
            .timeout(PATIENCE)
            .header("If-Match", "\"0\"")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(
                operation.method(),
                sent.type() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(sent.body()));
    token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
    if (sent.type() != null) {
      request.header("Content-Type", sent.type());
    }
    List<String> asked = new ArrayList<>(things.values());
    asked.removeIf(value -> !request.build().uri().getPath().contains(value));
    return answer(request.build(), asked);
  }

  private Answer answer(HttpRequest request, Collection<String> asked) {
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        return Answer.of(
            response.statusCode(), body(response, in), response.headers().map(), asked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri().getPath(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A stream of events does not end: that it opened is all there is to see. */
  private static String body(HttpResponse<?> response, InputStream in) throws IOException {
    boolean stream =
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    return stream ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static URI uri(String path) {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
  }
}
