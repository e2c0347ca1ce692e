package icp.domains.lookup;

import icp.domains.lookup.RegistryAnswer.Why;
import icp.platform.network.PinnedRequests;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Gets documents from servers that nobody here controls: over HTTPS, from hosts of a list at public
 * addresses, with bounds on time, size and redirects.
 */
final class RdapDocuments {
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_REDIRECTS = 3;

  private final HttpClient client;
  private final AddressGate gate;
  private final Duration patience;

  /**
   * @param patience for the whole of a document, redirects and all
   */
  RdapDocuments(HttpClient client, AddressGate gate, Duration patience) {
    this.client = client;
    this.gate = gate;
    this.patience = patience;
  }

  /**
   * What came at last: never a redirect.
   *
   * @throws NoAnswerException if nothing came that can be used
   */
  Reply get(URI address) {
    Deadline deadline = new Deadline(patience);
    URI next = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Reply reply = once(next, deadline);
      if (!reply.redirects()) {
        return reply;
      }
      next = reply.target(next);
    }
    throw new NoAnswerException(Why.SENT_ELSEWHERE);
  }

  private Reply once(URI address, Deadline deadline) {
    InetAddress to = deadline.await(CompletableFuture.supplyAsync(() -> gate.admit(address)));
    return deadline.await(send(options(address, to)));
  }

  private static RequestOptions options(URI address, InetAddress to) {
    return PinnedRequests.to(address, to)
        .setMethod(HttpMethod.GET)
        .putHeader("Accept", "application/rdap+json")
        .putHeader("User-Agent", "Beian");
  }

  private CompletableFuture<Reply> send(RequestOptions options) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    client
        .request(options)
        .onFailure(reply::completeExceptionally)
        .onSuccess(
            request -> {
              // Whoever is given up, late or too long, has its connection closed.
              reply.exceptionally(
                  given -> {
                    request.reset();
                    return null;
                  });
              request
                  .send()
                  .onFailure(reply::completeExceptionally)
                  .onSuccess(response -> read(response, reply));
            });
    return reply;
  }

  private static void read(HttpClientResponse response, CompletableFuture<Reply> reply) {
    Buffer body = Buffer.buffer();
    response.exceptionHandler(reply::completeExceptionally);
    response.handler(
        chunk -> {
          if (body.length() + chunk.length() > MOST_BYTES) {
            reply.completeExceptionally(new NoAnswerException(Why.TOO_LONG));
          } else {
            body.appendBuffer(chunk);
          }
        });
    response.endHandler(end -> reply.complete(new Reply(response, body.getBytes())));
  }

  /**
   * A response, its body whole.
   *
   * @param packed whether the body would have to be unpacked, which could make it any size
   */
  record Reply(int status, String type, boolean packed, String location, byte[] body) {
    private Reply(HttpClientResponse response, byte[] body) {
      this(
          response.statusCode(),
          response.headers().get("Content-Type"),
          response.headers().contains("Content-Encoding"),
          response.headers().get("Location"),
          body);
    }

    private boolean redirects() {
      return status >= 300 && status < 400;
    }

    private URI target(URI from) {
      if (location == null) {
        throw new NoAnswerException(Why.SENT_ELSEWHERE);
      }
      try {
        return from.resolve(location);
      } catch (IllegalArgumentException e) {
        throw new NoAnswerException(Why.SENT_ELSEWHERE);
      }
    }
  }
}
