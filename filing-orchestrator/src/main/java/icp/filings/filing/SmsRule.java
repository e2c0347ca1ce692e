package icp.filings.filing;

import icp.regulations.Book;
import icp.regulations.Fact;
import icp.regulations.Known;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a province sends a code by SMS that must be entered. */
@ApplicationScoped
class SmsRule {
  private final Book book;
  private final Timetable times;

  SmsRule(Book book, Timetable times) {
    this.book = book;
    this.times = times;
  }

  /**
   * Today; what no source denies is taken for asked, since a code that is missed costs the order.
   */
  boolean asked(String province) {
    return book.province(province)
        .flatMap(asking -> asking.smsVerification(times.today()))
        .map(Fact::value)
        .map(answer -> answer != Known.NO)
        .orElse(true);
  }
}
