package icp.documents.facts;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A reader, played by a test, that reads one name on every picture. */
public final class PlayedReader implements QuarkusTestResourceLifecycleManager {
  private static volatile String name = "";
  private HttpServer server;

  /** What it reads from now on. */
  static void read(String what) {
    name = what;
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] answer = "{\"name\":\"%s\"}".formatted(name).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return Map.of("beian.ocr.url", "http://127.0.0.1:" + server.getAddress().getPort() + "/read");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
