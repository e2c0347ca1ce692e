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
 * filing by its id. Of others it says that it cannot.
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
    String filing = exchange.getRequestURI().getPath().split("/")[3];
    String facts = told.get(filing);
    byte[] body =
        "{\"filingId\":\"%s\",\"version\":1,\"facts\":%s}"
            .formatted(filing, facts)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(facts == null ? 500 : 200, body.length);
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
