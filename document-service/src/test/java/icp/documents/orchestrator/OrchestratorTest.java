package icp.documents.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import icp.documents.TestClock;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As whom the orchestrator is asked; the test plays it, and the provider of tokens. */
class OrchestratorTest {
  private static final UUID FILING = UUID.fromString("0192f5a0-0000-7000-8000-0000000000aa");
  private static final UUID ACCOUNT = UUID.fromString("0192f5a0-0000-7000-8000-0000000000bb");
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final TestClock clock = new TestClock();
  private final List<String> tokensAsked = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String tokenAnswer =
      "{\"access_token\":\"t%d\",\"token_type\":\"Bearer\",\"expires_in\":300}";
  private int tokenStatus = 200;
  private String refused = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/tokens", this::giveToken);
    server.createContext("/v1/", this::tell);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    tokensAsked.add(authorization(exchange) + " " + form);
    respond(exchange, tokenStatus, tokenAnswer.formatted(tokensAsked.size()));
  }

  private void tell(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI() + " " + authorization(exchange));
    boolean known = !authorization(exchange).equals("Bearer " + refused);
    respond(exchange, known ? 200 : 401, "{\"filingId\":\"" + FILING + "\"}");
  }

  private static String authorization(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Authorization");
  }

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Location", "/v1/elsewhere");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private TestSettings settings(Duration timeout) {
    return TestSettings.on(server.getAddress().getPort(), timeout);
  }

  private Orchestrator orchestrator() {
    return settings(PATIENCE).orchestrator(clock.clock());
  }

  private static String told(Orchestrator orchestrator) throws NotToldException {
    return orchestrator.tell(FILING, "claim", ACCOUNT).path("filingId").asText();
  }

  private static NotToldException untold(Orchestrator orchestrator) {
    return catchThrowableOfType(NotToldException.class, () -> told(orchestrator));
  }

  @Test
  void theServiceSignsInAsItselfAndNamesTheAccountForWhichItAsks() throws NotToldException {
    told(orchestrator());

    byte[] both = "documents%3A1:s+e%2Bcret".getBytes(StandardCharsets.UTF_8);
    String login = Base64.getEncoder().encodeToString(both);
    assertThat(tokensAsked).containsExactly("Basic " + login + " grant_type=client_credentials");
    assertThat(asked)
        .containsExactly("/v1/filings/" + FILING + "/claim?account=" + ACCOUNT + " Bearer t1");
  }

  @Test
  void aScopeIsAskedForWhereOneIsSet() throws NotToldException {
    TestSettings plain = settings(PATIENCE);

    told(new TestSettings(plain.url(), PATIENCE, Optional.of("a b")).orchestrator(clock.clock()));

    assertThat(tokensAsked).allMatch(it -> it.endsWith("client_credentials&scope=a+b"));
  }

  @Test
  void aTokenIsKeptUntilShortlyBeforeItsEnd() throws NotToldException {
    Orchestrator orchestrator = orchestrator();
    told(orchestrator);
    clock.putForward(Duration.ofSeconds(260));
    told(orchestrator);
    assertThat(tokensAsked).hasSize(1);

    clock.putForward(Duration.ofSeconds(15));
    told(orchestrator);

    assertThat(tokensAsked).hasSize(2);
    assertThat(asked.get(2)).endsWith("Bearer t2");
  }

  @Test
  void aTokenThatIsRefusedIsReplacedOnce() throws NotToldException {
    Orchestrator orchestrator = orchestrator();
    told(orchestrator);
    refused = "t1";

    assertThat(told(orchestrator)).isEqualTo(FILING.toString());

    assertThat(asked).extracting(it -> it.replaceAll(".* ", "")).containsExactly("t1", "t1", "t2");
  }

  @Test
  void whoIsRefusedAgainGivesUp() {
    tokenAnswer = tokenAnswer.replace("t%d", "same");
    refused = "same";

    assertThat(untold(orchestrator())).hasMessage("status 401");

    assertThat(asked).hasSize(2);
    assertThat(tokensAsked).hasSize(2);
  }

  @Test
  void howeverManyNeedOneOneAsks() throws Exception {
    Orchestrator orchestrator = orchestrator();
    Callable<String> call = () -> told(orchestrator);

    for (Future<String> answer : threads.invokeAll(Stream.generate(() -> call).limit(8).toList())) {
      assertThat(answer.get()).isEqualTo(FILING.toString());
    }

    assertThat(tokensAsked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "{}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"a b\"}",
        "{\"access_token\":\"a\\r\\nX: y\"}",
        "{\"access_token\":{}}"
      })
  void whatIsNoTokenAsksNothing(String answer) {
    tokenAnswer = answer.replace("%", "%%");

    assertThat(untold(orchestrator())).hasMessage("an unreadable token");

    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 429, 503})
  void whoIsGivenNoTokenAsksNothingAndTriesAgainNextTime(int status) throws NotToldException {
    Orchestrator orchestrator = orchestrator();
    tokenStatus = status;
    assertThat(untold(orchestrator)).hasMessage("no token: status " + status);
    assertThat(asked).isEmpty();

    tokenStatus = 200;

    assertThat(told(orchestrator)).isEqualTo(FILING.toString());
  }

  @Test
  void aProviderThatDoesNotAnswerIsNotWaitedForLong() {
    CountDownLatch never = new CountDownLatch(1);
    server.removeContext("/tokens");
    server.createContext(
        "/tokens",
        exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    assertThat(untold(settings(Duration.ofMillis(200)).orchestrator(clock.clock()))).isNotNull();

    never.countDown();
    assertThat(asked).isEmpty();
  }

  /** In every profile but that of the tests. */
  @Test
  void theStartNamesAllThatIsMissing() {
    SmallRyeConfigBuilder settings =
        new SmallRyeConfigBuilder().withMapping(OrchestratorConfig.class);

    assertThatThrownBy(settings::build)
        .isInstanceOf(ConfigValidationException.class)
        .hasMessageContaining("beian.orchestrator.token-url")
        .hasMessageContaining("beian.orchestrator.client-id")
        .hasMessageContaining("beian.orchestrator.client-secret");
  }
}
