package icp.filings.webhook;

import icp.filings.filing.Production;
import icp.platform.network.PublicHosts;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where webhooks may go: over HTTPS to hosts of the public internet. A host is resolved anew for
 * each delivery, and the address that was judged is the one that is connected to.
 */
@Singleton
@Startup
class Targets {
  private static final int LONGEST = 2000;
  private static final int MOST_PORTS = 65535;

  /** Resolvers that hang hold up no request and no other work of this service. */
  private static final int RESOLVERS = 32;

  private static final int WAITING = 1024;
  private static final long PATIENCE_SECONDS = 5;

  private final PublicHosts hosts;
  private final Set<String> httpHosts;
  private final ExecutorService resolvers;

  @Inject
  Targets(WebhookConfig config) {
    this(PublicHosts.ofTheInternet(), config.httpHosts().orElse(Set.of()));
    Production.refuse(!httpHosts.isEmpty(), "beian.webhooks.http-hosts");
  }

  Targets(PublicHosts hosts, Set<String> httpHosts) {
    this.hosts = hosts;
    this.httpHosts = httpHosts;
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            RESOLVERS,
            RESOLVERS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(WAITING),
            daemon());
    pool.allowCoreThreadTimeOut(true);
    this.resolvers = pool;
  }

  private static ThreadFactory daemon() {
    return work -> {
      Thread thread = new Thread(work, "webhook-resolver");
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Refuses an address that no webhook would be sent to.
   *
   * @throws icp.platform.problem.ProblemException 400 if it is of another form, 422 if its host is
   *     unknown or not of the public internet
   */
  void require(String url) {
    URI uri = parsed(url);
    try {
      address(uri).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw Problems.of(
          e.getCause() instanceof PublicHosts.ClosedException
              ? "webhook-address-closed"
              : "webhook-host-unknown",
          422);
    } catch (TimeoutException e) {
      throw Problems.of("webhook-host-unknown", 422);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.of("unavailable", 503);
    }
  }

  private URI parsed(String url) {
    URI uri = uri(url);
    boolean fits =
        uri != null
            && url.length() <= LONGEST
            && uri.getHost() != null
            && uri.getRawUserInfo() == null
            && uri.getRawFragment() == null
            && uri.getPort() <= MOST_PORTS
            && uri.getPort() != 0
            && ("https".equalsIgnoreCase(uri.getScheme()) || plain(uri));
    if (!fits) {
      throw Problems.malformed(
          new FieldError("/url", "Give an https:// address with a host, without user and #"));
    }
    return uri;
  }

  private static URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private boolean plain(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) && httpHosts.contains(uri.getHost());
  }

  /**
   * The address to connect to; fails with what {@link PublicHosts} says. Hosts that are named for
   * trying things out may have any.
   */
  CompletableFuture<InetAddress> address(URI uri) {
    CompletableFuture<InetAddress> found = new CompletableFuture<>();
    try {
      resolvers.execute(() -> resolve(uri.getHost(), found));
    } catch (RejectedExecutionException e) {
      found.completeExceptionally(new UnknownHostException());
    }
    return found;
  }

  private void resolve(String host, CompletableFuture<InetAddress> found) {
    // Somebody who waits no longer needs no answer.
    if (found.isDone()) {
      return;
    }
    try {
      found.complete(httpHosts.contains(host) ? InetAddress.getByName(host) : hosts.address(host));
    } catch (UnknownHostException | PublicHosts.ClosedException | RuntimeException e) {
      found.completeExceptionally(e);
    }
  }
}
