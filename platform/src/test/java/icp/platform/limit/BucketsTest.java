package icp.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private static final Instant START = Instant.parse("2026-11-26T00:00:00Z");

  private final Hand clock = new Hand();
  private final Buckets buckets = new Buckets(60, clock);

  /** A clock that the test moves. */
  private static final class Hand extends Clock {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

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

    clock.now = START.plus(wait).minusMillis(1);
    assertThat(taken("one", 2)).isZero();
    clock.now = START.plus(wait);
    assertThat(taken("one", 2)).isEqualTo(1);
  }

  @Test
  void restingGivesNoMoreThanAMinutesWorth() {
    taken("one", 60);
    clock.now = START.plus(Duration.ofDays(1));

    assertThat(taken("one", 100)).isEqualTo(60);
  }

  @Test
  void aClockThatIsPutBackGivesNothingAndTakesNothing() {
    taken("one", 59);
    clock.now = START.minus(Duration.ofHours(1));

    assertThat(taken("one", 2)).isEqualTo(1);
  }

  @Test
  void zeroIsNoLimit() {
    Buckets open = new Buckets(0, clock);

    assertThat(IntStream.range(0, 10_000).allMatch(n -> open.take("one").isZero())).isTrue();
  }
}
