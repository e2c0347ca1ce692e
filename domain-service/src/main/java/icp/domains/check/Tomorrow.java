package icp.domains.check;

import java.time.Instant;
import java.time.ZoneId;

/** When the next day begins in China: terms, waits and the book's entries change by its days. */
final class Tomorrow {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Tomorrow() {}

  static Instant after(Instant now) {
    return now.atZone(CHINA).toLocalDate().plusDays(1).atStartOfDay(CHINA).toInstant();
  }
}
