package icp.documents.requirement;

import icp.regulations.Book;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lists of the bundled book on a day, for tests of other packages. */
public final class Lists {
  private static final Book BOOK = Book.bundled();

  private Lists() {}

  public static RequiredDocuments on(LocalDate day) {
    Clock noon = Clock.fixed(day.atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new RequiredDocuments(BOOK, noon);
  }
}
