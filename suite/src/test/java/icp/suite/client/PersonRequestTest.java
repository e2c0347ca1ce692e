package icp.suite.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import icp.suite.client.PersonRequest.Keeper;
import icp.suite.client.PersonRequest.Said;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both services are asked, and what one does not do is said in words. */
class PersonRequestTest {
  private final List<String> asked = new ArrayList<>();
  private int status = 200;
  private String answer = "{}";
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
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    asked.add(exchange.getRequestURI() + " " + body);
    byte[] bytes = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private PersonRequest request(String by) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return new PersonRequest(
        new Api(line -> {}),
        Account.stranger("operator"),
        new Addresses(url + "/filings", url + "/domains", null, null),
        Map.of("kind", "ERASURE", by, "1"));
  }

  @Test
  void eachServiceIsAskedAboutWhatItKeeps() {
    PersonRequest request = request("certificateNumber");

    request.of(Keeper.FILINGS, "f-1");
    request.of(Keeper.NAMES, "yunshan.cn");
    request.of(Keeper.NAMES, null);

    assertThat(asked)
        .containsExactly(
            "/filings/v1/person-requests"
                + " {\"certificateNumber\":\"1\",\"filingId\":\"f-1\",\"kind\":\"ERASURE\"}",
            "/domains/v1/person-requests"
                + " {\"certificateNumber\":\"1\",\"kind\":\"ERASURE\",\"name\":\"yunshan.cn\"}",
            "/domains/v1/person-requests {\"certificateNumber\":\"1\",\"kind\":\"ERASURE\"}");
  }

  @Test
  void whatStaysIsNamedWithTheReason() {
    answer =
        """
        {"names": [{"name": "a.cn", "outcome": "ERASED"},
          {"name": "b.cn", "outcome": "UNDER_WAY", "why": {"en": "Withdraw it first."}}],
         "more": true}
        """;

    Said said = request("certificateNumber").of(Keeper.NAMES, null);

    assertThat(said.answer().at("/names")).hasSize(2);
    assertThat(said.left())
        .containsExactly(
            "b.cn stays, UNDER_WAY: Withdraw it first.",
            "there are more names than one answer bears: ask for them one by one");
  }

  @Test
  void whoDoesNotAnswerIsSaidToAndNothingIsThrown() {
    status = 503;
    answer = "{\"code\":\"unavailable\"}";

    Said said = request("certificateNumber").of(Keeper.FILINGS, null);

    assertThat(said.answer()).isNull();
    assertThat(said.left()).singleElement().asString().contains("no answer", "503", "unavailable");
  }

  @Test
  void holdersAreNotAskedForByMobileNumber() {
    Said said = request("mobile").of(Keeper.NAMES, null);

    assertThat(asked).isEmpty();
    assertThat(said.answer()).isNull();
    assertThat(said.left()).singleElement().asString().contains("certificates alone");
  }
}
