package icp.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // The clock may wrap around.
  private final Rest rest = new Rest(nanos::get);

  @Test
  void whileSomethingComesEveryJobLooksEachTime() {
    for (int second = 0; second < 300; second += 20) {
      rest.stir();
      assertThat(looks(20, "sms")).isEqualTo(20);
    }
    assertThat(rest.isNow()).isFalse();
  }

  @Test
  void whereNothingComesForAMinuteEveryJobLooksOnceAMinute() {
    assertThat(looks(59, "sms")).isEqualTo(59);
    assertThat(looks(301, "sms")).isEqualTo(6);
    assertThat(rest.isNow()).isTrue();
  }

  @Test
  void jobsLookInTheSameMomentAtRest() {
    pass(60);

    assertThat(rest.isToLook("sms")).isTrue();
    assertThat(rest.isToLook("deadlines")).isTrue();
    pass(1);
    assertThat(rest.isToLook("sms")).isFalse();
    assertThat(rest.isToLook("deadlines")).isFalse();
  }

  @Test
  void theFirstThatComesEndsTheRest() {
    looks(600, "sms");

    rest.stir();

    assertThat(rest.isNow()).isFalse();
    assertThat(looks(10, "sms")).isEqualTo(10);
  }

  /** How often a job looks in so many seconds, if its turn comes each second. */
  private int looks(int seconds, String job) {
    return IntStream.range(0, seconds)
        .map(
            second -> {
              pass(1);
              return rest.isToLook(job) ? 1 : 0;
            })
        .sum();
  }

  private void pass(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
