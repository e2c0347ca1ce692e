package icp.platform.messaging;

import icp.platform.problem.Problems;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Takes a dead letter in as if it had just been read. */
@ApplicationScoped
class Replay {
  private final List<Subscription> subscriptions;
  private final EventCodec codec;
  private final Delivery delivery;

  Replay(@All List<Subscription> subscriptions, EventCodec codec, Delivery delivery) {
    this.subscriptions = subscriptions;
    this.codec = codec;
    this.delivery = delivery;
  }

  /**
   * Delivers it in a transaction of its own.
   *
   * @return why it failed again; empty when it has had its effect, now or before
   * @throws icp.platform.problem.ProblemException 409 if its reader is no more
   * @throws RuntimeException if a server is away, which says nothing of the record
   */
  Optional<String> of(DeadLetter letter) {
    Subscription subscription =
        subscriptions.stream()
            .filter(one -> one.consumer().equals(letter.consumer()))
            .findFirst()
            .orElseThrow(() -> Problems.of("dead-letter-unheard", 409));
    try {
      Received<?> event = codec.read(letter.record(), subscription);
      if (event != null) {
        delivery.take(subscription, List.of(new Readable(letter.record(), event)));
      }
      return Optional.empty();
    } catch (UnreadableRecordException e) {
      return Optional.of(e.getMessage());
    } catch (RuntimeException e) {
      if (Failures.of(e) == Failures.SERVER_AWAY) {
        throw e;
      }
      return Optional.of(Failures.kind(e));
    }
  }
}
