package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.Book;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsRuleTest {
  private static final Book BOOK = Book.bundled();

  @ParameterizedTest
  @CsvSource({
    "33, 2018-09-09T15:59:59Z, false",
    "33, 2018-09-09T16:00:00Z, true",
    "44, 2019-09-30T00:00:00Z, false",
    "44, 2026-11-26T00:00:00Z, true",
    "33, 2010-01-01T00:00:00Z, true",
    "99, 2026-11-26T00:00:00Z, true",
  })
  void aCodeIsAskedByProvinceAndDayInChinaAndWhereNothingIsKnown(
      String province, Instant now, boolean asked) {
    Timetable then = new Timetable(Clock.fixed(now, ZoneOffset.UTC), BOOK);

    assertThat(new SmsRule(BOOK, then).asked(province)).isEqualTo(asked);
  }
}
