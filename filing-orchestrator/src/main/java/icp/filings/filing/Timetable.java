package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.journey.Wait;
import icp.regulations.Book;
import icp.regulations.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What time it is, and when the waits of the journey are over, by the calendar of China. */
@ApplicationScoped
public class Timetable {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Clock clock;
  private final Book book;

  Timetable(Clock clock, Book book) {
    this.clock = clock;
    this.book = book;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Today in China: regulations hold by its days. */
  public LocalDate today() {
    return day(now());
  }

  /** The day of a moment in China. */
  public LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, CHINA);
  }

  /** When a wait is over; null where nothing is awaited. */
  public Instant due(FilingStatus status, Instant since) {
    return Wait.due(status, since, calendar());
  }

  public WorkingCalendar calendar() {
    return book.calendar();
  }
}
