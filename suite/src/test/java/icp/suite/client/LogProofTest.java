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

/** The log is proved part by part, until all of it is read or something is wrong. */
class LogProofTest {
  private static final String PART =
      "{\"holds\":true,\"filings\":3,\"lines\":20,\"untold\":1,\"next\":%s,\"fault\":null}";

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

  private LogProof.Read prove(String... parts) {
    answers = List.of(parts).iterator();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    Addresses addresses = new Addresses(url, url, url, url);
    return new LogProof(new Api(line -> {}), Account.stranger("operator"), addresses)
        .prove(LogProof.CHAINS);
  }

  @Test
  void allPartsAreReadAndCounted() {
    LogProof.Read read = prove(PART.formatted("\"abc\""), PART.formatted("null"));

    assertThat(read).isEqualTo(new LogProof.Read(40, 6, 2, null));
    assertThat(asked)
        .containsExactly("POST /v1/log-proofs/chains", "POST /v1/log-proofs/chains?after=abc");
  }

  @Test
  void theFirstFaultIsToldInWordsAndEndsIt() {
    LogProof.Read read =
        prove(
            """
            {"holds":false,"filings":1,"lines":4,"untold":0,"next":null,
             "fault":{"filingId":"f-1","sequence":3,"kind":"GAP","detail":"the next line is 4"}}
            """);

    assertThat(read.fault()).isEqualTo("filing f-1, line 3, GAP: the next line is 4");
  }
}
