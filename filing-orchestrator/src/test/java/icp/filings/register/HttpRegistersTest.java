package icp.filings.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import icp.filings.register.Blacklist.Listed;
import icp.filings.register.Recorded.Match;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to the registers over HTTP, against a gateway that is played here. */
class HttpRegistersTest {
  /** No busy machine is slower, so that only what never answers is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration LITTLE = Duration.ofMillis(300);

  private final ObjectMapper json = new ObjectMapper();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Inquiry inquiry = new Example().inquiry();
  private HttpServer gateway;
  private volatile int status = 200;
  private volatile String answer = "{}";
  private volatile String asked;
  private volatile String path;
  private volatile String authorization;

  @BeforeEach
  void play() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    gateway.createContext("/", this::hear);
    gateway.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    gateway.stop(0);
  }

  private void hear(HttpExchange exchange) throws IOException {
    path = exchange.getRequestURI().toString();
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    byte[] body = answer.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private HttpRegister register() {
    return register(PATIENCE);
  }

  private HttpRegister register(Duration patience) {
    URI address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/register");
    return new HttpRegister(way(address), patience);
  }

  private static RegisterConfig.Way way(URI address) {
    return new RegisterConfig.Way() {
      @Override
      public Optional<URI> address() {
        return Optional.of(address);
      }

      @Override
      public Optional<String> token() {
        return Optional.of("a-token");
      }
    };
  }

  private JsonNode question() throws IOException {
    return json.readTree(asked);
  }

  @Test
  void theMinistryIsAskedByCertificateAndWebsites() throws IOException {
    answer =
        """
        {"entities":[{"number":"浙ICP备2024000001号","province":"33","websites":2,"name":"SAME",
           "certificate":"SAME","leader":"OTHER","more":1}],
         "websites":[{"domain":"yunshan.cn","here":false,"ofEntity":"SAME","name":"OTHER"}],
         "underWay":true}
        """;

    Recorded recorded = new HttpMinistryRecord(register()).recorded(inquiry).what().orElseThrow();

    assertThat(recorded.underWay()).isTrue();
    assertThat(recorded.leaderOfAnother()).isFalse();
    assertThat(recorded.entities())
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.websites()).isEqualTo(2);
              assertThat(entity.leader()).isEqualTo(Match.OTHER);
              assertThat(entity.mobile()).isEqualTo(Match.UNKNOWN);
            });
    assertThat(recorded.site("yunshan.cn").orElseThrow().name()).isEqualTo(Match.OTHER);
    assertThat(question().at("/entity/certificateNumber").asText()).isEqualTo("91330106MA27XK8W42");
    assertThat(question().at("/leader").has("mobile")).isFalse();
    assertThat(question().at("/siteLeader/mobile").asText()).isEqualTo("13800000001");
    assertThat(question().at("/websites/0/domain").asText()).isEqualTo("yunshan.cn");
    assertThat(path).isEqualTo("/register");
    assertThat(authorization).isEqualTo("Bearer a-token");
  }

  @Test
  void theCreditRegisterIsToldNothingButTheCode() throws IOException {
    answer =
        """
        {"name":"杭州云杉软件有限公司","address":"浙江省杭州市","status":"REVOKED","abnormal":true,
         "representative":"李雷"}
        """;

    Registered found =
        new HttpCreditRegister(register()).registered(inquiry).what().orElseThrow().orElseThrow();

    assertThat(found)
        .isEqualTo(new Registered(Example.NAME, "浙江省杭州市", Registered.Status.REVOKED, true, "李雷"));
    assertThat(asked).isEqualTo("{\"unifiedCode\":\"91330106MA27XK8W42\"}");
  }

  @Test
  void phonesAreAnsweredInTheOrderInWhichTheyWereAsked() throws IOException {
    answer = "{\"ofAnother\":[true]}";

    assertThat(new HttpPhoneRegister(register()).ofAnother(inquiry).what())
        .contains(Set.of("13800000001"));
    assertThat(question().at("/entity").has("name")).isFalse();
    answer = "{\"ofAnother\":[]}";
    assertThat(new HttpPhoneRegister(register()).ofAnother(inquiry).silence()).isPresent();
  }

  @Test
  void theBlacklistIsAskedByNumbersAlone() throws IOException {
    answer = "{\"listed\":[\"DOMAIN\",\"ENTITY\",\"DOMAIN\"]}";

    assertThat(new HttpBlacklist(register()).listed(inquiry).what())
        .contains(Set.of(Listed.DOMAIN, Listed.ENTITY));
    assertThat(asked).doesNotContain("李雷", "云杉");
    assertThat(question().at("/people")).hasSize(1);
  }

  @Test
  void theCrawlerIsToldDomainNamesAlone() {
    answer =
        """
        {"pages":[{"domain":"garden.cn","open":true,"title":"云杉花园","text":"浙ICP备1号",
           "links":[{"text":"浙ICP备1号","href":"https://beian.miit.gov.cn"}]},
          {"domain":"closed.cn","open":false}]}
        """;
    Inquiry filed = inquiry.having(List.of(new FiledSite("garden.cn", "云杉花园", "33", "浙ICP备1号")));

    List<Page> pages = new HttpOpenWebsites(register()).pages(filed).what().orElseThrow();

    assertThat(asked).isEqualTo("{\"domains\":[\"garden.cn\"]}");
    assertThat(pages).extracting(Page::open).containsExactly(true, false);
    assertThat(pages.get(0).links()).hasSize(1);
    assertThat(pages.get(1).text()).isEmpty();
  }

  @Test
  void whatARegisterDoesNotKnowItSaysBy404() {
    status = 404;

    assertThat(new HttpMinistryRecord(register()).recorded(inquiry).what())
        .contains(Recorded.NOTHING);
    assertThat(new HttpCreditRegister(register()).registered(inquiry).what())
        .contains(Optional.empty());
    assertThat(new HttpPhoneRegister(register()).ofAnother(inquiry).what()).contains(Set.of());
    assertThat(new HttpBlacklist(register()).listed(inquiry).what()).contains(Set.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 301, 302, 307, 401, 429, 500, 503})
  void anyOtherStatusIsNoAnswerAndNoRedirectIsFollowed(int other) {
    status = other;
    answer = "";

    assertThat(new HttpBlacklist(register()).listed(inquiry).silence()).contains("status " + other);
    assertThat(path).isEqualTo("/register");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"listed\":null}",
        "{\"listed\":[null]}",
        "{\"listed\":[\"NOBODY\"]}"
      })
  void aBodyOfAnotherShapeIsNoAnswer(String other) {
    answer = other;

    assertThat(new HttpBlacklist(register()).listed(inquiry).silence()).isPresent();
  }

  @Test
  void aLongBodyIsNotRead() {
    answer = "{\"listed\":[]," + " ".repeat(1_100_000) + "\"more\":1}";

    assertThat(new HttpBlacklist(register()).listed(inquiry).silence()).isPresent();
  }

  @Test
  void aSilentGatewayIsNotWaitedForForever() {
    gateway.removeContext("/");
    gateway.createContext("/", exchange -> await());

    assertThat(new HttpBlacklist(register(LITTLE)).listed(inquiry).silence())
        .contains("HttpTimeoutException");
  }

  @Test
  void neitherIsABodyThatNeverEnds() {
    gateway.removeContext("/");
    gateway.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          await();
        });

    assertThat(new HttpBlacklist(register(LITTLE)).listed(inquiry).silence()).isPresent();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nothingListensIsNoAnswer() {
    HttpRegister nobody =
        new HttpRegister(way(URI.create("http://127.0.0.1:1/register")), PATIENCE);

    assertThat(new HttpBlacklist(nobody).listed(inquiry).silence()).contains("ConnectException");
  }

  @Test
  void noReasonForSilenceQuotesAnybody() {
    answer = "{\"listed\":[\"李雷\"]}";

    assertThat(new HttpBlacklist(register()).listed(inquiry).silence().orElseThrow())
        .doesNotContain("李雷");
    assertThat(inquiry.toString() + inquiry.leader() + Reply.told(inquiry)).doesNotContain("李雷");
  }
}
