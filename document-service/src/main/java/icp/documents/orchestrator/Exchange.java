package icp.documents.orchestrator;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a request and reads what comes: bounded in time and size, and no redirect is followed. */
@ApplicationScoped
class Exchange {
  private static final int MOST_BYTES = 1024 * 1024;

  private final OrchestratorConfig config;
  private final HttpClient client;

  Exchange(OrchestratorConfig config) {
    this.config = config;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** What came; what exceeds the bound is not in it. */
  @SuppressWarnings("ArrayRecordComponent") // Read at once; nobody compares two.
  record Answer(int status, byte[] body) {}

  Answer send(HttpRequest request) throws NotToldException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> sent =
        client.sendAsync(
            request,
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> append(body, bytes))));
    try {
      int status = sent.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return new Answer(status, body.toByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotToldException("interrupted");
    } catch (ExecutionException | TimeoutException e) {
      throw new NotToldException(e.getClass().getSimpleName());
    } finally {
      sent.cancel(true);
    }
  }

  private static void append(ByteArrayOutputStream body, byte[] bytes) {
    body.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - body.size()));
  }
}
