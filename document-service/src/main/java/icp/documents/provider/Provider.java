package icp.documents.provider;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a provider by HTTP POST, bounded in time and in what is read of its answer. Follows no
 * redirect: what is sent is personal.
 */
public final class Provider {
  private static final int MOST_BYTES = 16 * 1024;

  private final URI url;
  private final String token;
  private final Duration timeout;
  private final HttpClient client;

  /**
   * @param token sent as a bearer token; null for none
   * @param timeout for an answer in all
   */
  public Provider(URI url, String token, Duration timeout) {
    this.url = url;
    this.token = token;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * The body of an answer of status 200; what exceeds 16 kB of it is dropped, and then it can
   * hardly be understood.
   *
   * @throws NoAnswerException for anything else; its message tells why and holds nothing personal
   */
  public byte[] ask(String mediaType, byte[] body) throws NoAnswerException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(
            request(mediaType, body),
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> append(answer, bytes))));
    try {
      int status = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      if (status != 200) {
        throw new NoAnswerException("status " + status);
      }
      return answer.toByteArray();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswerException("interrupted");
    } catch (ExecutionException | TimeoutException e) {
      throw new NoAnswerException(e.getClass().getSimpleName());
    } finally {
      asked.cancel(true);
    }
  }

  private static void append(ByteArrayOutputStream answer, byte[] bytes) {
    answer.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - answer.size()));
  }

  private HttpRequest request(String mediaType, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", mediaType)
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  /** Where it is asked, without what follows. */
  public String host() {
    return url.getHost();
  }

  /** No answer came that could be understood. */
  public static final class NoAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String why) {
      super(why);
    }
  }
}
