package icp.documents.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
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
import org.jboss.logging.Logger;

/**
 * Asks filing-orchestrator: {@code GET /v1/filings/{filingId}/form-facts}. Bounded in time and in
 * what is read; a redirect is not followed, since the caller's token would go with it.
 */
@ApplicationScoped
class OrchestratorFacts implements FormFacts {
  private static final Logger LOG = Logger.getLogger(OrchestratorFacts.class);
  private static final int MOST_BYTES = 1024 * 1024;

  /** What a later orchestrator adds is no fault; a text that says what it read tells facts. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final OrchestratorConfig config;
  private final HttpClient client;

  OrchestratorFacts(OrchestratorConfig config) {
    this.config = config;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Facts of(UUID filingId, String token) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(
            request(filingId, token),
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> append(answer, bytes))));
    try {
      int status = asked.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return facts(filingId, status, answer.toByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("interrupted");
    } catch (ExecutionException | TimeoutException e) {
      throw unavailable(e.getClass().getSimpleName());
    } finally {
      asked.cancel(true);
    }
  }

  private HttpRequest request(UUID filingId, String token) {
    return HttpRequest.newBuilder(config.url().resolve("/v1/filings/" + filingId + "/form-facts"))
        .timeout(config.timeout())
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token)
        .build();
  }

  /** What exceeds the bound is dropped, and then the answer cannot be read. */
  private static void append(ByteArrayOutputStream answer, byte[] bytes) {
    answer.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - answer.size()));
  }

  private static Facts facts(UUID filingId, int status, byte[] answer) {
    if (status == 404) {
      throw Problems.of("filing-not-found", 404);
    }
    if (status != 200) {
      throw unavailable("status " + status);
    }
    try {
      JsonNode told = JSON.readTree(answer);
      if (!told.path("filingId").asText().equals(filingId.toString())) {
        throw unavailable("an answer about another filing");
      }
      return JSON.treeToValue(told.required("facts"), Facts.class);
    } catch (IOException | IllegalArgumentException e) {
      throw unavailable("an unreadable answer");
    }
  }

  private static ProblemException unavailable(String why) {
    LOG.warnf("The orchestrator has not told a filing's facts: %s", why);
    return Problems.of("filing-facts-unavailable", 503);
  }
}
