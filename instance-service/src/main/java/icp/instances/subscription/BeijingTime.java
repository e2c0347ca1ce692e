package icp.instances.subscription;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which subscriptions run and regulations hold. */
public final class BeijingTime {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private BeijingTime() {}

  /** When the next day begins: terms run out, and the book's entries change, by its days. */
  public static Instant tomorrow(Instant now) {
    return now.atZone(ZONE).toLocalDate().plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** The day that it is in mainland China. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
