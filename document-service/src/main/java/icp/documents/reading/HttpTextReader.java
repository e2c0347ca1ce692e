package icp.documents.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Asks a reader by HTTP: {@code POST} of the picture, answered by {@code {"name", "number",
 * "validUntil", "class"}}, of which each may be missing. Bounded in time and in what is read;
 * whatever goes wrong, nothing was read.
 */
final class HttpTextReader implements TextReader {
  private static final Logger LOG = Logger.getLogger(HttpTextReader.class);
  private static final int MOST_BYTES = 16 * 1024;
  private static final int LONGEST = 200;

  private final URI url;
  private final String token;
  private final Duration timeout;
  private final ObjectMapper json;
  private final HttpClient client;

  HttpTextReader(URI url, String token, Duration timeout, ObjectMapper json) {
    this.url = url;
    this.token = token;
    this.timeout = timeout;
    this.json = json;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public ReadText read(String mediaType, byte[] picture) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(
            request(mediaType, picture),
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> append(answer, bytes))));
    try {
      int status = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return status == 200 ? understood(answer.toByteArray()) : nothing("status " + status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return nothing("interrupted");
    } catch (ExecutionException | TimeoutException e) {
      return nothing(e.getClass().getSimpleName());
    } finally {
      asked.cancel(true);
    }
  }

  /** What exceeds the bound is dropped, and then is no answer. */
  private static void append(ByteArrayOutputStream answer, byte[] bytes) {
    answer.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - answer.size()));
  }

  private HttpRequest request(String mediaType, byte[] picture) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", mediaType)
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(picture));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  private ReadText understood(byte[] answer) {
    try {
      JsonNode said = json.readTree(answer);
      return new ReadText(
          text(said, "name"),
          text(said, "number"),
          text(said, "validUntil").flatMap(HttpTextReader::day),
          text(said, "class"));
    } catch (IOException e) {
      return nothing("unreadable answer");
    }
  }

  private static Optional<String> text(JsonNode said, String field) {
    JsonNode value = said.path(field);
    boolean read =
        value.isTextual() && !value.asText().isBlank() && value.asText().length() <= LONGEST;
    return read ? Optional.of(value.asText()) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ReadText nothing(String why) {
    LOG.warnf("The reader of documents has read nothing: %s", why);
    return ReadText.NOTHING;
  }
}
