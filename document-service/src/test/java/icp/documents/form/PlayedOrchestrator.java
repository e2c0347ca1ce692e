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
 * filing by its id, and whether whoever is named has claimed it by {@code <id>/claim}. Of other
 * facts it says that it cannot; of other claims, that there is none. It answers document-service
 * alone, whom it gives a token, and lays down by {@code <id>/asked} for whom it was asked.
 */
public class PlayedOrchestrator implements QuarkusTestResourceLifecycleManager {
  private static final String TOKEN = "document-services-own";

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
    server.createContext(
        "/v1/tokens",
        exchange ->
            respond(exchange, 200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":300}"));
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Map.of(
        "beian.orchestrator.url", url, "beian.orchestrator.token-url", url + "/v1/tokens");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String filing = path.split("/")[3];
    String account = exchange.getRequestURI().getQuery().replace("account=", "");
    if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      respond(exchange, 401, "{}");
      return;
    }
    told.put(filing + "/asked", account);
    boolean claim = path.endsWith("/claim");
    String said = claim ? told.getOrDefault(filing + "/claim", "false") : told.get(filing);
    respond(
        exchange,
        said == null ? 500 : 200,
        "{\"filingId\":\"%s\",\"account\":\"%s\",\"version\":1,\"%s\":%s}"
            .formatted(filing, account, claim ? "theirs" : "facts", said));
  }

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
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
