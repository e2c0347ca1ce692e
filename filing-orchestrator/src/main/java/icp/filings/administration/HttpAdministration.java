package icp.filings.administration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Hands orders to a gateway by HTTP: {@code POST} with an {@code Idempotency-Key}, answered by a
 * 2xx with {@code {"receipt": "..."}}. Anything else, late, long or redirected, says that the order
 * was not taken.
 */
final class HttpAdministration implements Administration {
  private static final int SUCCESSES = 2;
  private static final int MOST_BYTES = 16 * 1024;
  private static final int LONGEST = 100;

  private final AdministrationConfig config;
  private final ObjectMapper json;
  private final HttpClient client;

  HttpAdministration(AdministrationConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public String submit(Order order) {
    try {
      return receipt(client.send(request(order), HttpResponse.BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new NotTakenException(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotTakenException("interrupted");
    }
  }

  private HttpRequest request(Order order) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("filingId", order.filingId());
    body.put("revision", order.revision());
    body.put("orderType", order.type());
    body.put("numbers", order.numbers());
    body.put("facts", order.facts());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(config.address().orElseThrow())
            .timeout(config.patience())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", order.key())
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
    config.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return request.build();
  }

  private String receipt(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      if (response.statusCode() / 100 != SUCCESSES) {
        throw new NotTakenException("status " + response.statusCode());
      }
      // The request's own timeout ends with the head of the answer.
      CompletableFuture.delayedExecutor(config.patience().toMillis(), TimeUnit.MILLISECONDS)
          .execute(() -> close(body));
      String receipt = json.readTree(body.readNBytes(MOST_BYTES)).path("receipt").textValue();
      return receipt == null || receipt.length() > LONGEST ? null : receipt;
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // Then nobody reads it either.
    }
  }
}
