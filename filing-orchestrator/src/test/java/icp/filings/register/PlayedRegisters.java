package icp.filings.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gateways to the registers, played by the test; they know nothing until they are told. */
final class PlayedRegisters implements AutoCloseable {
  private static final String PORT = "icp.filings.registers.port";
  private static final Answer NOTHING = new Answer(404, "");

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  PlayedRegisters() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.getInteger(PORT)), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::hear);
    server.start();
  }

  private record Answer(int status, String body) {}

  /** Where the service finds them. */
  static Map<String, String> addresses() {
    System.setProperty(PORT, "" + free());
    String address = "http://127.0.0.1:" + System.getProperty(PORT) + "/";
    return Map.of(
        "beian.registers.ministry.address", address + "ministry",
        "beian.registers.credit.address", address + "credit",
        "beian.registers.phones.address", address + "phones",
        "beian.registers.blacklist.address", address + "blacklist",
        "beian.registers.websites.address", address + "websites");
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void answer(String register, int status, String body) {
    answers.put("/" + register, new Answer(status, body));
  }

  /** How often a register was asked. */
  long asked(String register) {
    return heard.stream().filter(("/" + register)::equals).count();
  }

  private void hear(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    exchange.getRequestBody().readAllBytes();
    heard.add(path);
    Answer answer = answers.getOrDefault(path, NOTHING);
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
