package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration APART = Duration.ofMillis(50);

  @Test
  void batchesAreKeptApart() throws InterruptedException {
    // Given
    Pace pace = new Pace(APART);
    long begin = System.nanoTime();

    // When
    for (int batch = 0; batch < 3; batch++) {
      pace.await();
      pace.begin();
    }

    // Then
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isGreaterThanOrEqualTo(APART.multipliedBy(2));
  }

  /** No batch has begun, so that the first of an hour may begin now. */
  @Test
  void theFirstWaitsForNothing() throws InterruptedException {
    Pace pace = new Pace(Duration.ofHours(1));

    pace.await();
  }

  @Test
  void afterASilenceNothingIsWaitedFor() throws InterruptedException {
    Pace pace = new Pace(Duration.ofNanos(1));
    pace.begin();

    pace.await();
    pace.await();
  }
}
