package icp.documents.form;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An orchestrator that tells what the test lays down in its field {@code told}: the facts of a
 * filing by its id, and whether whoever asks has claimed it by {@code <id>/claim}. Of other facts
 * it says that it cannot; of other claims, that there is none.
 */
public class PlayedOrchestrator implements QuarkusTestResourceLifecycleManager {
  private final Map<String, String> told = new ConcurrentHashMap<>();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/filings/", this::answer);
    server.start();
    return Map.of("beian.orchestrator.url", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String filing = path.split("/")[3];
    boolean claim = path.endsWith("/claim");
    String said = claim ? told.getOrDefault(filing + "/claim", "false") : told.get(filing);
    byte[] body =
        "{\"filingId\":\"%s\",\"version\":1,\"%s\":%s}"
            .formatted(filing, claim ? "yours" : "facts", said)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said == null ? 500 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(told, field -> field.getName().equals("told"));
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
