package icp.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.messaging.Received;
import icp.platform.testing.TickingClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of sessions that have ended, for how long, and how much of it at most. */
class EndedSessionsTest {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final TickingClock clock = new TickingClock();
  private final EndedSessions sessions = new EndedSessions(clock);

  private Received<SessionEnded> told(String sid) {
    var ended = new SessionEnded(sid, clock.instant().plus(LIFE));
    return new Received<>(UUID.randomUUID(), sid, SessionTopic.TYPE, clock.instant(), ended);
  }

  @Test
  void aSessionIsRememberedUntilItsLastTokenHasExpired() {
    Received<SessionEnded> first = told("first");
    sessions.take(List.of(first, first));
    clock.pass(LIFE.minusSeconds(1));
    sessions.take(List.of(told("second")));
    assertThat(sessions.has("first")).isTrue();

    clock.pass(Duration.ofSeconds(1));
    sessions.take(List.of(first));

    assertThat(sessions.has("first")).isFalse();
    assertThat(sessions.has("second")).isTrue();
    assertThat(sessions.has(null)).isFalse();
  }

  @Test
  void theOldestAreForgottenWhereThereAreTooMany() {
    int more = 3;
    sessions.take(
        IntStream.range(0, EndedSessions.MOST + more).mapToObj(n -> told("s" + n)).toList());

    assertThat(IntStream.range(0, more)).noneMatch(n -> sessions.has("s" + n));
    assertThat(IntStream.range(more, EndedSessions.MOST + more))
        .allMatch(n -> sessions.has("s" + n));
  }
}
