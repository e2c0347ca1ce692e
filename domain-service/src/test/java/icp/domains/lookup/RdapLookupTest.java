package icp.domains.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import icp.domains.lookup.RegistryAnswer.Told;
import icp.domains.lookup.RegistryAnswer.Untold;
import icp.domains.lookup.RegistryAnswer.Why;
import icp.platform.network.AddressRange;
import icp.platform.network.PublicAddresses;
import icp.platform.network.PublicHosts;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RdapLookupTest {
  private static final String JSON = "application/rdap+json";
  private static final int LONG = 300 * 1024;

  private final RdapServer server = new RdapServer();
  private final RegistryLookup lookup = server.lookup(Clock.systemUTC());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void tellsTheStatusesInTheSpellingOfEppTheRegistrarAndTheEndByChinasCalendar() {
    server.tell("a.com", "Client Transfer Prohibited");

    assertThat(lookup.ask("a.com"))
        .isEqualTo(
            new Told(
                new RegistryFacts(
                    true,
                    Optional.of("Registrar of Names"),
                    Optional.of(LocalDate.of(2200, 1, 1)),
                    Optional.of(Set.of("clientTransferProhibited")))));
  }

  @Test
  void anActiveNameIsKnownToHaveNoStatus() {
    server.tell("a.com", "active");

    assertThat(facts().statuses()).contains(Set.of());
  }

  @Test
  void whatIsLeftOutOrCannotBeReadIsNotTold() {
    server.answerWith(
        JSON,
        """
        {"ldhName": "a.com.", "entities": 7,
         "events": [{"eventAction": "expiration", "eventDate": "soon"}]}
        """);

    assertThat(facts())
        .isEqualTo(new RegistryFacts(true, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void aNameThatIsNotRegisteredIsToldToBeSo() {
    assertThat(facts()).isEqualTo(RegistryFacts.UNREGISTERED);
  }

  @Test
  void aSuffixWithoutServerIsNotAskedFor() {
    assertThat(lookup.ask("a.cn")).isEqualTo(new Untold(Why.NO_SERVER));
  }

  @Test
  void aLieAboutAnotherNameIsNotBelieved() {
    server.answerWith(JSON, "{\"ldhName\": \"b.com\"}");

    assertThat(why()).isEqualTo(Why.ANOTHER_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "7", "\"words\"", "{\"ldhName\": {}}"})
  void whatIsNoDomainIsUnreadable(String body) {
    server.answerWith(JSON, body);

    assertThat(why()).isEqualTo(Why.UNREADABLE);
  }

  @Test
  void whatIsNestedTooDeepIsUnreadableThoughItIsWhole() {
    String deep = "[".repeat(100) + "]".repeat(100);
    server.answerWith(JSON, "{\"ldhName\": \"a.com\", \"notices\": " + deep + "}");

    assertThat(why()).isEqualTo(Why.UNREADABLE);
  }

  @Test
  void aPageForPeopleIsUnreadable() {
    server.answerWith("text/html", "{\"ldhName\": \"a.com\"}");

    assertThat(why()).isEqualTo(Why.UNREADABLE);
  }

  @Test
  void whatIsSaidToBePackedIsNotReadWhateverItHolds() {
    server.answer(
        request ->
            request
                .response()
                .putHeader("Content-Type", JSON)
                .putHeader("Content-Encoding", "gzip")
                .end("{\"ldhName\": \"a.com\"}"));

    assertThat(why()).isEqualTo(Why.UNREADABLE);
  }

  @Test
  void ofAGigabyteOnlyTheBeginningIsRead() {
    AtomicInteger sent = new AtomicInteger();
    server.answer(
        request -> {
          request.response().putHeader("Content-Length", String.valueOf(1L << 30));
          drip(request, new byte[LONG / 10], sent);
        });

    assertThat(why()).isEqualTo(Why.TOO_LONG);
    assertThat(sent.get()).isLessThan(10 * LONG);
  }

  @Test
  void aServerThatHangsIsNotWaitedFor() {
    server.answer(request -> {});

    assertThat(why()).isEqualTo(Why.LATE);
  }

  @Test
  void aServerThatDripsIsNotWaitedFor() {
    server.answer(
        request -> {
          request.response().setChunked(true);
          drip(request, new byte[] {' '}, new AtomicInteger());
        });

    assertThat(why()).isEqualTo(Why.LATE);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 429, 500, 503})
  void aServerThatDeclinesSaysNothing(int status) {
    server.answer(request -> request.response().setStatusCode(status).end());

    assertThat(why()).isEqualTo(Why.DECLINED);
  }

  @Test
  void aRedirectAmongRegistriesIsFollowed() {
    server.tell("a.com", "active");
    redirect("/v1/domain/a.com", "/first/domain/a.com");

    assertThat(facts().registered()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://rdap.test/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://other.test/",
        "https://rdap.test/",
        "file:///etc/passwd",
        "https://user@rdap.test:%d/v1/domain/a.com",
        "http://rdap.test:%d/v1/domain/a.com",
        "https://:bad:",
        "/first/domain/a.com"
      })
  void noOtherRedirectIs(String target) {
    int port = Integer.parseInt(server.authority().split(":")[1]);
    AtomicInteger asked = new AtomicInteger();
    server.answer(
        request -> {
          asked.incrementAndGet();
          send(request, target.replace("%d", String.valueOf(port)));
        });

    assertThat(why()).isEqualTo(Why.SENT_ELSEWHERE);
    assertThat(asked.get()).isLessThanOrEqualTo(4);
  }

  @Test
  void aRegistryWhoseNameLeadsToTheLoopbackIsNotAsked() {
    AtomicInteger asked = new AtomicInteger();
    server.answer(request -> asked.incrementAndGet());
    AddressGate gate =
        new AddressGate(
            Set.of(server.authority()),
            new PublicHosts(
                host -> new InetAddress[] {AddressRange.address("8.8.8.8"), loopback()},
                PublicAddresses::hold));

    RegistryAnswer answer = server.lookup(gate, server.authority(), Clock.systemUTC()).ask("a.com");

    assertThat(answer).isEqualTo(new Untold(Why.PRIVATE_ADDRESS));
    assertThat(asked).hasValue(0);
  }

  @Test
  void aCertificateOfAnotherHostIsNotAccepted() {
    server.tell("a.com", "active");
    String other = server.authority().replace("rdap.test", "other.test");

    RegistryAnswer answer =
        server.lookup(RdapServer.gate(other), other, Clock.systemUTC()).ask("a.com");

    assertThat(answer).isEqualTo(new Untold(Why.UNREACHABLE));
  }

  @Test
  void aServerThatKeepsFailingIsLeftInPeace() {
    AtomicInteger asked = new AtomicInteger();
    server.answer(
        request -> {
          asked.incrementAndGet();
          request.response().setStatusCode(500).end();
        });
    for (int times = 0; times < 5; times++) {
      assertThat(why()).isEqualTo(Why.DECLINED);
    }

    assertThat(why()).isEqualTo(Why.RESTING);
    assertThat(asked).hasValue(5);
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private RegistryFacts facts() {
    return ((Told) lookup.ask("a.com")).facts();
  }

  private Why why() {
    return ((Untold) lookup.ask("a.com")).why();
  }

  /** From one path to the other, and the first place answers as always. */
  private void redirect(String from, String to) {
    server.answer(
        request -> {
          if (request.path().equals(from)) {
            send(request, to);
          } else {
            request.response().putHeader("Content-Type", JSON).end("{\"ldhName\": \"a.com\"}");
          }
        });
  }

  private static void send(HttpServerRequest request, String to) {
    request.response().setStatusCode(302).putHeader("Location", to).end();
  }

  /** A piece at a time, for as long as somebody takes it. */
  private static void drip(HttpServerRequest request, byte[] piece, AtomicInteger sent) {
    request
        .response()
        .write(Buffer.buffer(piece))
        .onSuccess(
            written -> {
              sent.addAndGet(piece.length);
              if (!request.response().closed()) {
                Vertx.currentContext().owner().setTimer(20, tick -> drip(request, piece, sent));
              }
            });
  }
}
