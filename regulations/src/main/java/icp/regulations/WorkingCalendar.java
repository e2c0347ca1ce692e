package icp.regulations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The working days of mainland China.
 *
 * <p>In a year whose holidays the book does not know, weekends alone count as days off. Ask {@link
 * #covers} before relying on such a day.
 */
public final class WorkingCalendar {
  private final Set<Integer> years = new HashSet<>();
  private final Set<LocalDate> daysOff = new HashSet<>();
  private final Set<LocalDate> workedWeekends = new HashSet<>();

  WorkingCalendar(List<HolidayYear> announced) {
    for (HolidayYear year : announced) {
      years.add(year.year());
      year.holidays().stream().flatMap(Holiday::days).forEach(daysOff::add);
      workedWeekends.addAll(year.workingWeekends());
    }
  }

  /** The day on which that many working days have passed after a day; the day itself for none. */
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int left = workingDays; left > 0; left--) {
      last =
          Stream.iterate(last.plusDays(1), next -> next.plusDays(1))
              .filter(this::isWorkingDay)
              .findFirst()
              .orElseThrow();
    }
    return last;
  }

  /** How many working days pass after a day until another, that one included; 0 if none does. */
  public int between(LocalDate from, LocalDate to) {
    if (!from.isBefore(to)) {
      return 0;
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  public boolean isWorkingDay(LocalDate day) {
    return HolidayYear.isWeekend(day) ? workedWeekends.contains(day) : !daysOff.contains(day);
  }

  Set<Integer> years() {
    return years;
  }

  /** Whether the holidays around a day are known. */
  public boolean covers(LocalDate day) {
    return years.contains(day.getYear());
  }

  /** Whether the holidays are known from one day to another, both included. */
  public boolean covers(LocalDate from, LocalDate to) {
    return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
        .allMatch(years::contains);
  }
}
