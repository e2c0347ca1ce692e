package icp.suite.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit is proved part by part, until all of it is read or something is wrong. */
class AuditProofTest {
  private final List<String> asked = new ArrayList<>();
  private Iterator<String> answers;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    byte[] body = answers.next().getBytes(UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private AuditProof.Read prove(String... parts) {
    answers = List.of(parts).iterator();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return new AuditProof(new Api(line -> {}), Account.stranger("operator")).prove(url);
  }

  @Test
  void allPartsAreReadAndTheLastHashIsTold() {
    AuditProof.Read read =
        prove(
            "{\"holds\":true,\"entries\":5,\"number\":5,\"hash\":\"aa\",\"next\":5,\"fault\":null}",
            "{\"holds\":true,\"entries\":2,\"number\":7,\"hash\":\"bb\",\"next\":null,\"fault\":null}");

    assertThat(read).isEqualTo(new AuditProof.Read(7, "7 bb", null));
    assertThat(asked).containsExactly("POST /v1/audit-proofs", "POST /v1/audit-proofs?after=5");
  }

  @Test
  void theFirstFaultIsToldInWordsAndEndsIt() {
    AuditProof.Read read =
        prove(
            """
            {"holds":false,"entries":2,"number":2,"hash":"aa","next":null,
             "fault":{"number":3,"entry":"e-1","kind":"DELETED","detail":"the entry is gone"}}
            """);

    assertThat(read.fault()).isEqualTo("row 3 (entry e-1), DELETED: the entry is gone");
  }
}
