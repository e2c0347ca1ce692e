package icp.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.TickingClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private final TickingClock clock = new TickingClock();
  private final Buckets buckets = new Buckets(60, clock);

  private long taken(String caller, int tries) {
    return IntStream.range(0, tries).filter(n -> buckets.take(caller).isZero()).count();
  }

  @Test
  void oneCallerGetsAsManyAsAMinuteHasAndAnotherAsMany() {
    assertThat(taken("one", 100)).isEqualTo(60);
    assertThat(taken("other", 100)).isEqualTo(60);
  }

  @Test
  void whoWaitsAsLongAsToldGetsOneMore() {
    taken("one", 60);
    Duration wait = buckets.take("one");
    assertThat(wait).isEqualTo(Duration.ofSeconds(1));

    clock.pass(wait.minusMillis(1));
    assertThat(taken("one", 2)).isZero();
    clock.pass(Duration.ofMillis(1));
    assertThat(taken("one", 2)).isEqualTo(1);
  }

  @Test
  void restingGivesNoMoreThanAMinutesWorth() {
    taken("one", 60);
    clock.pass(Duration.ofDays(1));

    assertThat(taken("one", 100)).isEqualTo(60);
  }

  @Test
  void aClockThatIsPutBackGivesNothingAndTakesNothing() {
    taken("one", 59);
    clock.pass(Duration.ofHours(-1));

    assertThat(taken("one", 2)).isEqualTo(1);
  }

  @Test
  void zeroIsNoLimit() {
    Buckets open = new Buckets(0, clock);

    assertThat(IntStream.range(0, 10_000).allMatch(n -> open.take("one").isZero())).isTrue();
  }
}
