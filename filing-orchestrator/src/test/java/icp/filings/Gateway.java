package icp.filings;

import static org.awaitility.Awaitility.await;

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
import java.util.function.Predicate;

/** A gateway to phones and administrations, played by the test. */
public final class Gateway implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpServer server;
  private final ObjectMapper json = new ObjectMapper();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  public Gateway() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", Gateways.port()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::hear);
    server.start();
  }

  /** One request, and the status that it was answered with. */
  public record Heard(String path, String key, String authorization, JsonNode body, int answered) {}

  public void answer(int with) {
    status = with;
  }

  private void hear(HttpExchange exchange) throws IOException {
    int answered = status;
    heard.add(
        new Heard(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            exchange.getRequestHeaders().getFirst("Authorization"),
            json.readTree(exchange.getRequestBody()),
            answered));
    byte[] answer = "{\"receipt\":\"receipt-1\"}".getBytes();
    exchange.sendResponseHeaders(answered, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  public List<Heard> all(Predicate<Heard> wanted) {
    return heard.stream().filter(wanted).toList();
  }

  public Heard awaitHeard(Predicate<Heard> wanted) {
    await().atMost(PATIENCE).until(() -> !all(wanted).isEmpty());
    return all(wanted).get(0);
  }

  /** The code that a phone was sent last. */
  public String code(String phone) {
    Predicate<Heard> wanted = one -> phone.equals(one.body().path("phone").asText());
    awaitHeard(wanted);
    List<Heard> sent = all(wanted);
    return sent.get(sent.size() - 1).body().path("code").asText();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
