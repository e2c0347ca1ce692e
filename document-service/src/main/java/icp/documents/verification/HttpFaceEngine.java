package icp.documents.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Asks an engine by HTTP: {@code POST {"certificate": base64, "capture": base64}}, answered by
 * {@code {"verdict": "PASS" | "FAIL" | "UNDECIDED"}}. Bounded in time and in what is read; anything
 * but a clear answer decides nothing.
 */
final class HttpFaceEngine implements FaceEngine {
  private static final Logger LOG = Logger.getLogger(HttpFaceEngine.class);
  private static final int MOST_BYTES = 16 * 1024;

  private final URI url;
  private final String token;
  private final Duration timeout;
  private final ObjectMapper json;
  private final HttpClient client;

  HttpFaceEngine(URI url, String token, Duration timeout, ObjectMapper json) {
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
  public Answer compare(FacePhoto certificate, FacePhoto capture) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(
            request(certificate.bytes(), capture.bytes()),
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> append(answer, bytes))));
    try {
      int status = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return status == 200 ? answer(answer.toByteArray()) : undecided("status " + status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return undecided("interrupted");
    } catch (ExecutionException | TimeoutException e) {
      return undecided(e.getClass().getSimpleName());
    } finally {
      asked.cancel(true);
    }
  }

  /** What exceeds the bound is dropped, and then is no clear answer. */
  private static void append(ByteArrayOutputStream answer, byte[] bytes) {
    answer.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - answer.size()));
  }

  private HttpRequest request(byte[] certificate, byte[] capture) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(certificate, capture)));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  private static String body(byte[] certificate, byte[] capture) {
    Base64.Encoder base64 = Base64.getEncoder();
    return "{\"certificate\":\""
        + base64.encodeToString(certificate)
        + "\",\"capture\":\""
        + base64.encodeToString(capture)
        + "\"}";
  }

  private Answer answer(byte[] answer) {
    try {
      Verdict said = Verdict.valueOf(json.readTree(answer).path("verdict").asText());
      return said == Verdict.UNDECIDED
          ? Answer.undecided("verification-engine-undecided")
          : Answer.of(said, null);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return undecided("no verdict in the answer");
    } catch (IOException e) {
      return undecided("unreadable answer");
    }
  }

  private static Answer undecided(String why) {
    LOG.warnf("The face engine has not decided: %s", why);
    return Answer.undecided("verification-engine-away");
  }

  @Override
  public String model() {
    return url.getHost();
  }
}
