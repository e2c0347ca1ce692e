package icp.filings.journey;

import icp.contracts.FilingStatus;
import icp.regulations.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * How long something is waited for: a time by the clock, or working days of mainland China.
 *
 * @param time by the clock
 * @param workingDays how many days more, each a working day, to the same time of day
 */
public record Wait(Duration time, int workingDays) {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /**
   * How long each wait lasts before it lapses, whatever is ordered. An administration has twenty
   * working days; its province's usual time is shown to the applicant, this one to operators.
   */
  private static final Map<FilingStatus, Wait> WAITS =
      Map.of(
          FilingStatus.DRAFT, time(Duration.ofDays(30)),
          FilingStatus.CHECKING, time(Duration.ofMinutes(10)),
          FilingStatus.PRELIMINARY_REVIEW, workingDays(1),
          FilingStatus.FACE_VERIFICATION, time(Duration.ofDays(15)),
          FilingStatus.SMS_VERIFICATION, time(Duration.ofHours(24)),
          FilingStatus.ADMINISTRATION_REVIEW, workingDays(20),
          FilingStatus.RETURNED, time(Duration.ofDays(30)));

  /** When the wait ends that begins there now; null where nothing is awaited. */
  public static Instant due(FilingStatus status, Instant now, WorkingCalendar calendar) {
    Wait wait = WAITS.get(status);
    return wait == null ? null : wait.after(now, calendar);
  }

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
