package icp.documents.orchestrator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What filing-orchestrator tells of a filing: {@code GET /v1/filings/{filingId}/...}. */
@ApplicationScoped
public class Orchestrator {
  private static final int MOST_BYTES = 1024 * 1024;

  /** What a later orchestrator adds is no fault; a text that says what it read tells facts. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final OrchestratorConfig config;
  private final HttpClient client;

  public Orchestrator(OrchestratorConfig config) {
    this.config = config;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * What it tells, which names the filing that was asked about.
   *
   * @param what the end of the path, such as {@code form-facts}
   * @param token the caller's own
   * @throws NotToldException if it tells nothing, too late, or nothing that can be read
   */
  public JsonNode tell(UUID filingId, String what, String token) throws NotToldException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(
            request(filingId, what, token),
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> append(answer, bytes))));
    try {
      int status = asked.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return told(filingId, status, answer.toByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotToldException("interrupted");
    } catch (ExecutionException | TimeoutException e) {
      throw new NotToldException(e.getClass().getSimpleName());
    } finally {
      asked.cancel(true);
    }
  }

  private HttpRequest request(UUID filingId, String what, String token) {
    return HttpRequest.newBuilder(config.url().resolve("/v1/filings/" + filingId + "/" + what))
        .timeout(config.timeout())
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token)
        .build();
  }

  /** What exceeds the bound is dropped, and then the answer cannot be read. */
  private static void append(ByteArrayOutputStream answer, byte[] bytes) {
    answer.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - answer.size()));
  }

  private static JsonNode told(UUID filingId, int status, byte[] answer) throws NotToldException {
    if (status != 200) {
      throw new NotToldException(status);
    }
    try {
      JsonNode told = JSON.readTree(answer);
      if (told == null || !told.path("filingId").asText().equals(filingId.toString())) {
        throw new NotToldException("an answer about another filing");
      }
      return told;
    } catch (IOException e) {
      throw new NotToldException("an unreadable answer");
    }
  }

  /**
   * A part of what was told.
   *
   * @throws NotToldException if it is not there or cannot be read; its text says nothing of it
   */
  public <T> T read(JsonNode told, String part, Class<T> as) throws NotToldException {
    try {
      return JSON.treeToValue(told.required(part), as);
    } catch (IOException | IllegalArgumentException e) {
      throw new NotToldException("an unreadable answer");
    }
  }
}
