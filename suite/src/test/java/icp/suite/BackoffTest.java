package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff();

  @Test
  void growsWithEachEarlyDeathUpToABound() {
    for (int i = 0; i < 3; i++) {
      assertThat(backoff.afterDeath(Duration.ZERO)).isEqualTo(Duration.ofMillis(500L << i));
    }
    for (int i = 0; i < 10; i++) {
      backoff.afterDeath(Duration.ZERO);
    }
    assertThat(backoff.afterDeath(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void startsAnewAfterALongLife() {
    backoff.afterDeath(Duration.ZERO);
    backoff.afterDeath(Duration.ZERO);

    assertThat(backoff.afterDeath(Duration.ofHours(1))).isEqualTo(Duration.ofMillis(500));
  }
}
