package icp.filings.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A front end's receiver of webhooks, on the loopback. */
final class Receiver implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ObjectMapper json = new ObjectMapper();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile int status = 204;
  private volatile String location;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::hear);
    server.start();
  }

  /** One request as it came. */
  record Heard(
      String path, String id, String timestamp, String signatures, byte[] raw, JsonNode body) {
    String type() {
      return body.path("type").asText();
    }

    String filing() {
      return body.at("/data/filingId").asText();
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void answer(int with) {
    status = with;
  }

  void redirect(String to) {
    location = to;
    status = 302;
  }

  /** Answers nothing until {@link #goOn}. */
  void hang() {
    gate = new CountDownLatch(1);
  }

  void goOn() {
    gate.countDown();
  }

  /** The most requests that were under way at one time. */
  int most() {
    return most.get();
  }

  private void hear(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try (exchange) {
      byte[] raw = exchange.getRequestBody().readAllBytes();
      heard.add(
          new Heard(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders().getFirst("webhook-id"),
              exchange.getRequestHeaders().getFirst("webhook-timestamp"),
              exchange.getRequestHeaders().getFirst("webhook-signature"),
              raw,
              json.readTree(raw)));
      gate.await();
      if (location != null) {
        exchange.getResponseHeaders().add("Location", location);
      }
      exchange.sendResponseHeaders(status, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      underWay.decrementAndGet();
    }
  }

  List<Heard> all(Predicate<Heard> wanted) {
    return heard.stream().filter(wanted).toList();
  }

  /** Waits until so many came. */
  List<Heard> await(int count, Predicate<Heard> wanted) {
    Awaitility.await().atMost(PATIENCE).until(() -> all(wanted).size() >= count);
    return all(wanted);
  }

  @Override
  public void close() {
    goOn();
    server.stop(0);
    threads.shutdownNow();
    Awaitility.await().atMost(PATIENCE).until(threads::isTerminated);
  }
}
