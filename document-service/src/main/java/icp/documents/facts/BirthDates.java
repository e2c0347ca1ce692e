package icp.documents.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Dates of birth as they stand in the numbers of identity documents. */
final class BirthDates {
  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private BirthDates() {}

  /** Whether somebody alive may have been born on such a day. */
  static boolean isPossible(String digits, LocalDate today) {
    try {
      LocalDate born = LocalDate.parse(digits, DIGITS);
      return !born.isBefore(FIRST) && !born.isAfter(today);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
