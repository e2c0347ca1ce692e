package icp.filings.webhook;

import icp.filings.webhook.Outcome.Failure;
import icp.platform.network.PinnedRequests;
import icp.platform.network.PublicHosts;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request and tells how it ended, whatever the receiver does: no redirect is followed,
 * and of its answer's body no more is read than a bound, and nothing kept.
 */
@Singleton
class Sender {
  private static final int MOST_BYTES = 64 * 1024;
  private static final int CONNECTIONS = 1024;

  private final HttpClient client;
  private final Targets targets;
  private final Duration patience;

  @Inject
  Sender(Vertx vertx, Targets targets, WebhookConfig config) {
    this(vertx.createHttpClient(options(config.connect())), targets, config.patience());
  }

  Sender(HttpClient client, Targets targets, Duration patience) {
    this.client = client;
    this.targets = targets;
    this.patience = patience;
  }

  /** No connection is kept: the next one's address has to be judged anew. */
  static HttpClientOptions options(Duration connect) {
    return new HttpClientOptions()
        .setVerifyHost(true)
        .setKeepAlive(false)
        // Receivers behind one name must not wait for each other here.
        .setMaxPoolSize(CONNECTIONS)
        .setConnectTimeout((int) connect.toMillis());
  }

  /** Never fails: each end is an outcome. */
  CompletableFuture<Outcome> send(String url, Map<String, String> headers, byte[] body) {
    long began = System.nanoTime();
    URI uri = URI.create(url);
    CompletableFuture<Integer> status = new CompletableFuture<>();
    targets
        .address(uri)
        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete(
            (address, failed) -> {
              if (failed == null) {
                send(options(uri, address, headers), body, status);
              } else {
                status.completeExceptionally(failed);
              }
            });
    return status
        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .handle((answered, failed) -> outcome(answered, failed, millis(began)));
  }

  private static RequestOptions options(URI uri, InetAddress address, Map<String, String> headers) {
    RequestOptions options = PinnedRequests.to(uri, address).setMethod(HttpMethod.POST);
    headers.forEach(options::putHeader);
    return options;
  }

  private void send(RequestOptions options, byte[] body, CompletableFuture<Integer> status) {
    client
        .request(options)
        .onFailure(status::completeExceptionally)
        .onSuccess(
            request -> {
              // What is cut off here ends with an outcome, and not with a line in the log.
              request.exceptionHandler(status::completeExceptionally);
              // Whoever is given up has its connection closed.
              status.exceptionally(
                  given -> {
                    request.reset();
                    return null;
                  });
              request
                  .send(Buffer.buffer(body))
                  .onFailure(status::completeExceptionally)
                  .onSuccess(response -> discard(request, response, status));
            });
  }

  /** The head says it all; a body that is long, or drips, is cut off. */
  private void discard(
      HttpClientRequest request, HttpClientResponse response, CompletableFuture<Integer> status) {
    int[] read = {0};
    CompletableFuture<Void> end = new CompletableFuture<>();
    response.exceptionHandler(broken -> end.complete(null));
    response.endHandler(end::complete);
    response.handler(
        chunk -> {
          read[0] += chunk.length();
          if (read[0] > MOST_BYTES) {
            request.reset();
          }
        });
    end.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            late -> {
              request.reset();
              return null;
            });
    status.complete(response.statusCode());
  }

  private static Outcome outcome(Integer answered, Throwable failed, int millis) {
    return failed == null
        ? Outcome.answered(answered, millis)
        : Outcome.failed(failure(failed), millis);
  }

  private static Failure failure(Throwable failed) {
    Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
    if (cause instanceof PublicHosts.ClosedException) {
      return Failure.ADDRESS_CLOSED;
    }
    if (cause instanceof UnknownHostException) {
      return Failure.HOST_UNKNOWN;
    }
    return cause instanceof TimeoutException ? Failure.LATE : Failure.UNREACHABLE;
  }

  private static int millis(long began) {
    return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }
}
