package icp.regulations;

import icp.contracts.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How old a signed paper may be when it is handed in. Counted in months or in working days.
 *
 * @param severity how heavy it weighs if it is older
 */
public record AgeLimit(
    Optional<Integer> months, Optional<Integer> workingDays, Severity severity, String source) {
  public AgeLimit {
    Require.that(
        months.isPresent() != workingDays.isPresent(),
        "`months` or `working-days` is given, not both");
    months.ifPresent(number -> Require.atLeastOne(number, "months"));
    workingDays.ifPresent(number -> Require.atLeastOne(number, "working-days"));
    Require.words(source, "source");
  }

  /** The last day on which a paper of such a day is young enough. */
  public LocalDate lastDay(LocalDate signedOn, WorkingCalendar calendar) {
    return months
        .map(signedOn::plusMonths)
        .orElseGet(() -> calendar.plus(signedOn, workingDays.orElseThrow()));
  }

  /** Whether that day is sure: working days are, only where the holidays are known. */
  public boolean isSure(LocalDate signedOn, WorkingCalendar calendar) {
    return months.isPresent() || calendar.covers(signedOn, lastDay(signedOn, calendar));
  }

  @Override
  public String toString() {
    String age =
        months
            .map(number -> number + " months")
            .orElseGet(() -> workingDays.orElseThrow() + " working days");
    return severity + " after " + age + " (" + source + ")";
  }
}
