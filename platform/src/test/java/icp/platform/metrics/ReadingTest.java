package icp.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final AtomicInteger measured = new AtomicInteger();
  private Instant now = Instant.parse("2026-11-26T08:00:00Z");

  private final Clock clock =
      new Clock() {
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
      };

  @Test
  void isTakenOnceForAllWhoAskAndAnewWhenItIsOld() {
    Reading<Integer> reading = new Reading<>(measured::incrementAndGet, EVERY, clock);

    assertThat(reading.of(value -> value)).isEqualTo(1);
    now = now.plus(EVERY).minusMillis(1);
    assertThat(reading.of(value -> value * 10)).isEqualTo(10);
    now = now.plusMillis(1);
    assertThat(reading.of(value -> value)).isEqualTo(2);
  }

  @Test
  void isNoNumberWhereItFailsAndDoesNotAskInVain() {
    Reading<Integer> reading =
        new Reading<>(
            () -> {
              measured.incrementAndGet();
              throw new IllegalStateException();
            },
            EVERY,
            clock);

    assertThat(reading.of(value -> value)).isNaN();
    assertThat(reading.of(value -> value)).isNaN();
    assertThat(measured).hasValue(1);
  }
}
