package icp.filings.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.filings.webhook.Outcome.Failure;
import icp.platform.network.AddressRange;
import icp.platform.network.PublicAddresses;
import icp.platform.network.PublicHosts;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receivers that are hostile, slow or elsewhere. */
@Timeout(60)
class SenderTest {
  private static final byte[] BODY = "{\"type\":\"test\"}".getBytes(StandardCharsets.UTF_8);
  private static final PublicHosts.Names LOOPBACK =
      host -> new InetAddress[] {InetAddress.getLoopbackAddress()};

  private final HttpsReceiver receiver = new HttpsReceiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  private Outcome send(Sender sender, String host) {
    return sender.send(receiver.url(host), Map.of("webhook-id", "1"), BODY).join();
  }

  /** The loopback is open to this test alone. */
  private Outcome send() {
    return send(receiver.sender(LOOPBACK, InetAddress::isLoopbackAddress), "hooks.test");
  }

  @Test
  void theJudgedAddressIsTheOneThatIsConnectedToAndTheCertificateIsTheHosts() {
    List<String> seen = new CopyOnWriteArrayList<>();
    receiver.answer(
        request -> {
          seen.add(request.method() + " " + request.uri() + " " + request.getHeader("Host"));
          seen.add(request.getHeader("webhook-id"));
          request.body().onSuccess(body -> seen.add(body.toString()));
          request.response().setStatusCode(204).end();
        });

    Outcome outcome = send();

    assertThat(outcome.status()).isEqualTo(204);
    assertThat(outcome.good()).isTrue();
    await().atMost(Duration.ofSeconds(30)).until(() -> seen.size() == 3);
    assertThat(seen.get(0)).startsWith("POST /hooks?to=us hooks.test:");
    assertThat(seen.subList(1, 3)).containsExactly("1", new String(BODY));
  }

  @Test
  void aNameThatLeadsElsewhereTheNextMomentGainsNothing() {
    AtomicInteger resolved = new AtomicInteger();
    PublicHosts.Names rebinding =
        host ->
            new InetAddress[] {
              resolved.incrementAndGet() == 1
                  ? AddressRange.address("93.184.216.34")
                  : InetAddress.getLoopbackAddress()
            };
    Targets targets = new Targets(new PublicHosts(rebinding, PublicAddresses::hold), Set.of());
    targets.require(receiver.url("hooks.test"));

    Outcome outcome = send(receiver.sender(rebinding, PublicAddresses::hold), "hooks.test");

    assertThat(outcome.failure()).isEqualTo(Failure.ADDRESS_CLOSED);
    assertThat(resolved).hasValue(2);
    assertThat(receiver.asked).hasValue(0);
  }

  @Test
  void eachDeliveryResolvesOnce() {
    AtomicInteger resolved = new AtomicInteger();
    PublicHosts.Names changing =
        host -> {
          if (resolved.incrementAndGet() > 1) {
            throw new UnknownHostException();
          }
          return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };

    Outcome outcome = send(receiver.sender(changing, InetAddress::isLoopbackAddress), "hooks.test");

    assertThat(outcome.status()).isEqualTo(200);
    assertThat(resolved).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "8.8.8.8,127.0.0.1",
        "10.0.0.1",
        "172.31.0.1",
        "192.168.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "224.0.0.1",
        "0.0.0.0",
        "::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1"
      })
  void noConnectionIsMadeIntoANetwork(String addresses) {
    PublicHosts.Names names =
        host ->
            Stream.of(addresses.split(",")).map(AddressRange::address).toArray(InetAddress[]::new);

    Outcome outcome = send(receiver.sender(names, PublicAddresses::hold), "hooks.test");

    assertThat(outcome.failure()).isEqualTo(Failure.ADDRESS_CLOSED);
    assertThat(receiver.asked).hasValue(0);
  }

  @Test
  void aHostThatThereIsNotIsTold() {
    PublicHosts.Names nobody =
        host -> {
          throw new UnknownHostException();
        };

    assertThat(send(receiver.sender(nobody, address -> true), "hooks.test").failure())
        .isEqualTo(Failure.HOST_UNKNOWN);
  }

  @Test
  void aResolverThatHangsIsNotWaitedFor() {
    CountDownLatch over = new CountDownLatch(1);
    PublicHosts.Names hanging =
        host -> {
          hangUntil(over);
          throw new UnknownHostException();
        };

    try {
      assertThat(send(receiver.sender(hanging, address -> true), "hooks.test").failure())
          .isEqualTo(Failure.LATE);
    } finally {
      over.countDown();
    }
  }

  private static void hangUntil(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aCertificateOfAnotherHostIsNotAccepted() {
    Sender sender = receiver.sender(LOOPBACK, InetAddress::isLoopbackAddress);

    assertThat(send(sender, "other.test").failure()).isEqualTo(Failure.UNREACHABLE);
    assertThat(receiver.asked).hasValue(0);
  }

  @Test
  void aRedirectIsAnAnswerAndIsNotFollowed() {
    receiver.answer(
        request ->
            request
                .response()
                .setStatusCode(307)
                .putHeader("Location", receiver.url("hooks.test"))
                .end());

    Outcome outcome = send();

    assertThat(outcome.status()).isEqualTo(307);
    assertThat(outcome.good()).isFalse();
    assertThat(receiver.asked).hasValue(1);
  }

  @Test
  void aReceiverThatHangsIsNotWaitedFor() {
    receiver.answer(request -> {});

    Outcome outcome = send();

    assertThat(outcome.failure()).isEqualTo(Failure.LATE);
    assertThat(outcome.millis()).isBetween(4500, 20_000);
  }

  @Test
  void ofAnEndlessAnswerTheHeadCountsAndTheRestIsCutOff() {
    AtomicBoolean closed = new AtomicBoolean();
    AtomicInteger sent = new AtomicInteger();
    receiver.answer(
        request -> {
          request.connection().closeHandler(gone -> closed.set(true));
          request.response().setStatusCode(200).setChunked(true);
          drip(request, new byte[16 * 1024], sent);
        });

    Outcome outcome = send();

    assertThat(outcome.good()).isTrue();
    await().atMost(Duration.ofSeconds(30)).untilTrue(closed);
    assertThat(sent.get()).isLessThan(4 * 1024 * 1024);
  }

  @Test
  void anAnswerThatDripsIsCutOffInTheEnd() {
    AtomicBoolean closed = new AtomicBoolean();
    receiver.answer(
        request -> {
          request.connection().closeHandler(gone -> closed.set(true));
          request.response().setStatusCode(200).setChunked(true);
          drip(request, new byte[1], new AtomicInteger());
        });

    assertThat(send().good()).isTrue();

    await().atMost(Duration.ofSeconds(30)).untilTrue(closed);
  }

  @Test
  void whereNobodyListensIsUnreachable() {
    String url = receiver.url("hooks.test");
    Sender sender = receiver.sender(LOOPBACK, InetAddress::isLoopbackAddress);
    String nobody = url.replaceFirst(":\\d+/", ":1/");

    assertThat(sender.send(nobody, Map.of(), BODY).join().failure()).isEqualTo(Failure.UNREACHABLE);
  }

  /** A piece at a time, for as long as somebody takes it. */
  private void drip(HttpServerRequest request, byte[] piece, AtomicInteger sent) {
    request
        .response()
        .write(Buffer.buffer(piece))
        .onSuccess(
            written -> {
              sent.addAndGet(piece.length);
              if (!request.response().closed()) {
                receiver.vertx().setTimer(20, tick -> drip(request, piece, sent));
              }
            });
  }
}
