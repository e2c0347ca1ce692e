package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final WorkingCalendar CALENDAR = Book.bundled().calendar();

  @Test
  void everyYearHasAsManyWorkingDaysAsTheLawLeaves() {
    // Days of the year, less 104 weekend days, less 11 legal holidays, 13 since 2025.
    assertThat(workingDaysOf(2024)).isEqualTo(366 - 104 - 11);
    assertThat(workingDaysOf(2025)).isEqualTo(365 - 104 - 13);
    assertThat(workingDaysOf(2026)).isEqualTo(365 - 104 - 13);
  }

  @Test
  void skipsWeekendsAndHolidays() {
    LocalDate eveOfNationalDay = LocalDate.of(2026, 9, 30);

    assertThat(CALENDAR.plus(eveOfNationalDay, 1)).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(CALENDAR.plus(eveOfNationalDay, 3)).isEqualTo(LocalDate.of(2026, 10, 10));
    assertThat(CALENDAR.plus(eveOfNationalDay, 4)).isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(CALENDAR.plus(eveOfNationalDay, 0)).isEqualTo(eveOfNationalDay);
  }

  @Test
  void worksOnWeekendsThatMakeUpForAHoliday() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 21))).isFalse();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 23))).isFalse();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 24))).isTrue();
  }

  @Test
  void countsWhatPlusAdds() {
    LocalDate day = LocalDate.of(2026, 2, 10);

    for (int days = 0; days < 60; days++) {
      assertThat(CALENDAR.between(day, CALENDAR.plus(day, days))).isEqualTo(days);
    }
    assertThat(CALENDAR.between(day, day.minusDays(9))).isZero();
  }

  @Test
  void knowsWeekendsAloneInAYearThatIsNotAnnounced() {
    LocalDate newYear = LocalDate.of(2031, 1, 1);

    assertThat(CALENDAR.covers(newYear)).isFalse();
    assertThat(CALENDAR.isWorkingDay(newYear)).isTrue();
    assertThat(CALENDAR.plus(newYear, 3)).isEqualTo(LocalDate.of(2031, 1, 6));
  }

  @Test
  void isSureOfAPeriodOnlyIfItKnowsEveryYearOfIt() {
    LocalDate known = LocalDate.of(2026, 12, 30);

    assertThat(CALENDAR.covers(known)).isTrue();
    assertThat(CALENDAR.covers(known.minusYears(2), known)).isTrue();
    assertThat(CALENDAR.covers(known, known.plusYears(9))).isFalse();
  }

  private static long workingDaysOf(int year) {
    return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
        .limit(LocalDate.of(year, 1, 1).lengthOfYear())
        .filter(CALENDAR::isWorkingDay)
        .count();
  }
}
