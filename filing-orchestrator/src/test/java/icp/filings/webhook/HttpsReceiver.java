package icp.filings.webhook;

import icp.platform.network.PublicHosts;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A receiver on the loopback, over HTTPS as {@code hooks.test}, a name that no resolver knows. */
final class HttpsReceiver implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String PASSWORD = "changeit";
  private static final byte[] KEYS = keys();

  final AtomicInteger asked = new AtomicInteger();
  private final Vertx vertx = Vertx.vertx();
  private final PfxOptions keys;
  private final HttpServer server;
  private volatile Consumer<HttpServerRequest> answer =
      request -> request.response().setStatusCode(200).end();

  HttpsReceiver() {
    keys = new PfxOptions().setValue(Buffer.buffer(KEYS)).setPassword(PASSWORD);
    server =
        vertx.createHttpServer(new HttpServerOptions().setSsl(true).setPfxKeyCertOptions(keys));
    await(server.requestHandler(this::hear).listen(0, "127.0.0.1"));
  }

  private void hear(HttpServerRequest request) {
    asked.incrementAndGet();
    answer.accept(request);
  }

  private static byte[] keys() {
    try {
      Path file = Files.createTempDirectory("hooks").resolve("keys.p12");
      String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
      String arguments =
          " -genkeypair -alias hooks -keyalg RSA -dname CN=hooks.test -validity 2"
              + " -ext SAN=dns:hooks.test -storetype PKCS12 -storepass "
              + PASSWORD
              + " -keystore "
              + file;
      Process made =
          new ProcessBuilder((tool + arguments).split(" ")).redirectErrorStream(true).start();
      made.getInputStream().readAllBytes();
      if (made.waitFor() != 0) {
        throw new IllegalStateException("keytool made no keys");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void answer(Consumer<HttpServerRequest> how) {
    answer = how;
  }

  String url(String host) {
    return "https://" + host + ":" + server.actualPort() + "/hooks?to=us";
  }

  /** A sender that trusts this receiver's certificate and asks no real resolver. */
  Sender sender(PublicHosts.Names names, Predicate<InetAddress> open) {
    HttpClientOptions options = Sender.options(Duration.ofSeconds(3)).setPfxTrustOptions(keys);
    Targets targets = new Targets(new PublicHosts(names, open), Set.of());
    return new Sender(vertx.createHttpClient(options), targets, PATIENCE);
  }

  Vertx vertx() {
    return vertx;
  }

  private static void await(Future<?> coming) {
    coming.toCompletionStage().toCompletableFuture().join();
  }

  @Override
  public void close() {
    await(vertx.close());
  }
}
