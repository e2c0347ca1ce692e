package icp.filings.journey;

import icp.regulations.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How long something is waited for: a time by the clock, or working days of mainland China.
 *
 * @param time by the clock
 * @param workingDays how many days more, each a working day, to the same time of day
 */
public record Wait(Duration time, int workingDays) {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static Wait time(Duration time) {
    return new Wait(time, 0);
  }

  static Wait workingDays(int days) {
    return new Wait(Duration.ZERO, days);
  }

  Instant after(Instant start, WorkingCalendar calendar) {
    ZonedDateTime there = start.atZone(CHINA);
    return there.with(calendar.plus(there.toLocalDate(), workingDays)).toInstant().plus(time);
  }
}
