package icp.filings.filing;

import icp.regulations.Book;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Timetables for tests of other packages. */
public final class FilingTimes {
  private FilingTimes() {}

  /** By the bundled book, at a moment that lasts. */
  public static Timetable at(Instant now) {
    return new Timetable(Clock.fixed(now, ZoneOffset.UTC), Book.bundled());
  }
}
