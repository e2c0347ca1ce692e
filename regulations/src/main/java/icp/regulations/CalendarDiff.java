package icp.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says in sentences how the days off of two books differ. */
final class CalendarDiff {
  private CalendarDiff() {}

  static List<String> between(WorkingCalendar before, WorkingCalendar after) {
    List<String> sentences = new ArrayList<>();
    Set<Integer> years = new TreeSet<>(before.years());
    years.addAll(after.years());
    for (int year : years) {
      boolean was = before.years().contains(year);
      if (was != after.years().contains(year)) {
        sentences.add("Holidays of %d: %s".formatted(year, was ? "removed" : "added"));
      } else {
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
            .forEach(day -> sentences.add(turned(day, after.isWorkingDay(day))));
      }
    }
    return sentences;
  }

  private static String turned(LocalDate day, boolean working) {
    return day + (working ? ": a day off -> a working day" : ": a working day -> a day off");
  }
}
