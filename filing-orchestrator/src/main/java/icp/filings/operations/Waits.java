package icp.filings.operations;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.Timetable;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the journey lets filings wait, and for how long. */
@ApplicationScoped
class Waits {
  /** Longer than any wait of the journey, holidays included. */
  private static final Duration LONGEST = Duration.ofDays(400);

  private final Timetable times;

  Waits(Timetable times) {
    this.times = times;
  }

  /** Where something is awaited. */
  Set<FilingStatus> waiting() {
    return Arrays.stream(FilingStatus.values())
        .filter(status -> lapse(status).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FilingStatus.class)));
  }

  /** Where a wait that lapses begins anew, so that nothing but the time tells that it did. */
  Set<FilingStatus> lapsingInPlace() {
    return waiting().stream()
        .filter(status -> !lapse(status).orElseThrow().moves())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FilingStatus.class)));
  }

  private static Optional<Edge> lapse(FilingStatus status) {
    return FilingJourney.of(OrderType.FIRST_FILING).edge(status, Trigger.LAPSE);
  }

  /**
   * Who came there then or earlier has waited longer than allowed; to the second. Working days have
   * no way back: it is searched for between two moments, of which one is lapsed and one is not.
   */
  Instant lapsed(FilingStatus status) {
    Instant now = times.now();
    long lapsed = now.minus(LONGEST).getEpochSecond();
    long waiting = now.getEpochSecond();
    while (waiting - lapsed > 1) {
      long middle = (lapsed + waiting) / 2;
      if (times.due(status, Instant.ofEpochSecond(middle)).isAfter(now)) {
        waiting = middle;
      } else {
        lapsed = middle;
      }
    }
    return Instant.ofEpochSecond(lapsed);
  }
}
