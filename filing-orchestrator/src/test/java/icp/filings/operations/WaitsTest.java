package icp.filings.operations;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingTimes;
import icp.filings.filing.Timetable;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
  private static final Timetable TIMES = FilingTimes.at(NOW);

  private final Waits waits = new Waits(TIMES);

  @Test
  void beginAnewWhereALapseLeavesTheFilingWhereItStands() {
    assertThat(waits.lapsingInPlace())
        .containsExactlyInAnyOrder(
            FilingStatus.CHECKING,
            FilingStatus.PRELIMINARY_REVIEW,
            FilingStatus.ADMINISTRATION_REVIEW);
  }

  @Test
  void areOverForWhoCameThereLongEnoughAgo() {
    assertThat(waits.lapsed(FilingStatus.CHECKING)).isEqualTo(NOW.minus(Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @EnumSource(
      value = FilingStatus.class,
      names = {"CHECKING", "PRELIMINARY_REVIEW", "ADMINISTRATION_REVIEW"})
  void areOverOnTheSecondAndNoLater(FilingStatus status) {
    Instant last = waits.lapsed(status);

    assertThat(TIMES.due(status, last)).isBeforeOrEqualTo(NOW);
    assertThat(TIMES.due(status, last.plusSeconds(1))).isAfter(NOW);
  }
}
