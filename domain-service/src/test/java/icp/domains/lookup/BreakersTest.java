package icp.domains.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakersTest {
  private final TickingClock clock = new TickingClock();
  private final Breakers breakers = new Breakers(clock);

  @Test
  void fiveFailuresInARowCloseAHostForAMinute() {
    fail(4);
    assertThat(breakers.admit("a")).isTrue();
    fail(1);
    assertThat(breakers.admit("a")).isFalse();
    assertThat(breakers.admit("b")).isTrue();

    clock.pass(Duration.ofSeconds(59));
    assertThat(breakers.admit("a")).isFalse();
  }

  @Test
  void afterThatOneTriesForAll() {
    fail(5);
    clock.pass(Duration.ofMinutes(1));

    assertThat(breakers.admit("a")).isTrue();
    assertThat(breakers.admit("a")).isFalse();

    breakers.succeeded("a");
    assertThat(breakers.admit("a")).isTrue();
    fail(4);
    assertThat(breakers.admit("a")).isTrue();
  }

  @Test
  void whoTriesInVainClosesItAgain() {
    fail(5);
    clock.pass(Duration.ofMinutes(1));
    assertThat(breakers.admit("a")).isTrue();
    fail(1);

    clock.pass(Duration.ofSeconds(59));
    assertThat(breakers.admit("a")).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(breakers.admit("a")).isTrue();
  }

  private void fail(int times) {
    for (int time = 0; time < times; time++) {
      breakers.failed("a");
    }
  }
}
