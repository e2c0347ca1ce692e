package icp.filings.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.contracts.MessageType;
import icp.filings.webhook.Deliveries.Taken;
import icp.filings.webhook.Outcome.Failure;
import icp.filings.webhook.Results.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Signs deliveries and sends them. */
@ApplicationScoped
class Courier {
  private static final byte[] NOTHING = "{}".getBytes(UTF_8);

  private final Sender sender;
  private final SecretBox box;
  private final Clock clock;

  Courier(Sender sender, SecretBox box, Clock clock) {
    this.sender = sender;
    this.box = box;
    this.clock = clock;
  }

  /** Never fails: each end is an outcome. */
  CompletableFuture<Ended> send(Taken taken) {
    Instant now = clock.instant();
    byte[] body = body(taken);
    String signatures;
    try {
      signatures = Signing.signatures(secrets(taken), taken.eventId(), now, body);
    } catch (RuntimeException e) {
      return CompletableFuture.completedFuture(
          new Ended(taken, Outcome.failed(Failure.UNSIGNED, 0)));
    }
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            "application/json",
            "User-Agent",
            "Beian",
            "webhook-id",
            taken.eventId().toString(),
            "webhook-timestamp",
            Long.toString(now.getEpochSecond()),
            "webhook-signature",
            signatures);
    return sender.send(taken.url(), headers, body).thenApply(outcome -> new Ended(taken, outcome));
  }

  private List<byte[]> secrets(Taken taken) {
    return taken.secrets().stream().map(secret -> box.open(taken.endpointId(), secret)).toList();
  }

  /** The same bytes each time: what it tells was written when it happened. */
  static byte[] body(Taken taken) {
    byte[] head =
        "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":"
            .formatted(MessageType.eventName(taken.type()), taken.at())
            .getBytes(UTF_8);
    byte[] data = taken.data() == null ? NOTHING : taken.data();
    return ByteBuffer.allocate(head.length + data.length + 1)
        .put(head)
        .put(data)
        .put((byte) '}')
        .array();
  }
}
