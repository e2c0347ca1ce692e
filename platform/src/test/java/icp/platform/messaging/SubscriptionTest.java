package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
  private static final Handler<String> BOTH = events -> {};

  private final Subscription subscription =
      Subscription.to("a.v1", "reader.v1")
          .on("a-said", String.class, BOTH)
          .and("b.v1")
          .on("b-said", String.class, BOTH)
          .on("b-done", String.class, events -> {});

  @Test
  void allTopicsAreReadTogether() {
    assertThat(subscription.topics()).containsExactly("a.v1", "b.v1");
  }

  /** A topic has one writer: what somebody says on it in another's name is nothing. */
  @Test
  void aTypeThatComesByAnotherTopicThanItsOwnIsPassedOver() {
    assertThat(subscription.route("a.v1", "a-said")).isNotNull();
    assertThat(subscription.route("b.v1", "a-said")).isNull();
    assertThat(subscription.route("a.v1", "b-done")).isNull();
  }

  @Test
  void aTypeHasOneHandler() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> subscription.on("a-said", String.class, BOTH));
  }

  @Test
  void typesThatShareAHandlerAreHandedOverTogether() {
    // Given
    List<Received<?>> batch = List.of(said("a-said"), said("b-said"), said("b-done"));

    // When
    List<List<Received<?>>> groups = InKeyOrder.by(subscription::handler, batch);

    // Then
    assertThat(groups).extracting(List::size).containsExactly(2, 1);
  }

  private static Received<?> said(String type) {
    return new Received<>(UUID.randomUUID(), "k", type, Instant.EPOCH, "");
  }
}
