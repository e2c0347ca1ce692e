package icp.regulations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The holidays of a year as the State Council announced them.
 *
 * <p>An announcement may reach back into the last days of the year before, for New Year.
 *
 * @param workingWeekends Saturdays and Sundays that are worked to make up for a holiday
 */
record HolidayYear(
    int year, String source, List<Holiday> holidays, List<LocalDate> workingWeekends) {
  static final String FILE = "holidays.yaml";

  HolidayYear {
    Require.words(source, "source");
    holidays = List.copyOf(holidays);
    workingWeekends = List.copyOf(workingWeekends);
    Require.that(!holidays.isEmpty(), "`holidays` names nothing: leave a year out that is unknown");
    Set<LocalDate> taken = new HashSet<>();
    holidays.stream().flatMap(Holiday::days).forEach(day -> take(taken, day, year, "holidays"));
    for (LocalDate day : workingWeekends) {
      take(taken, day, year, "working-weekends");
      Require.that(isWeekend(day), "`working-weekends` has " + day + ", which is no weekend");
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static void take(Set<LocalDate> taken, LocalDate day, int year, String key) {
    boolean near = day.plusMonths(1).getYear() == year || day.getYear() == year;
    Require.that(near, "`" + key + "` has " + day + ", which is not of " + year);
    Require.that(taken.add(day), "`" + key + "` has " + day + ", which stands there already");
  }
}
