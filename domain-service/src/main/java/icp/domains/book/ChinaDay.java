package icp.domains.book;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in China: regulations hold and registrations end by its calendar. */
public final class ChinaDay {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private ChinaDay() {}

  public static LocalDate today(Clock clock) {
    return of(clock.instant());
  }

  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, CHINA);
  }
}
