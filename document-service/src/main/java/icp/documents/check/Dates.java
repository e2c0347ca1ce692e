package icp.documents.check;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.documents.requirement.AcceptedDocument;
import icp.documents.requirement.RequiredDocument;
import icp.regulations.AgeLimit;
import icp.regulations.Fact;
import icp.regulations.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a document holds on a day: not expired, valid for long enough, not too old. */
final class Dates {
  private final WorkingCalendar calendar;
  private final LocalDate on;

  Dates(WorkingCalendar calendar, LocalDate on) {
    this.calendar = calendar;
    this.on = on;
  }

  /** What its last day is at fault with. */
  Optional<Finding> validity(RequiredDocument asked, AcceptedDocument shown, Told told) {
    if (told.validUntil() == null) {
      return Optional.empty();
    }
    if (told.validUntil().isBefore(on)) {
      return Optional.of(blocker("document-expired", asked, shown.paper().document().source()));
    }
    return shown
        .paper()
        .leastMonthsLeft()
        .filter(months -> !told.validUntil().isAfter(on.plusMonths(months.value())))
        .map(months -> tooShort(asked, months));
  }

  private static Finding tooShort(RequiredDocument asked, Fact<Integer> months) {
    return FindingWords.of(
        Severity.BLOCKER,
        "document-validity-too-short",
        field(asked),
        months.source(),
        List.of(asked.name(), number(months.value())));
  }

  /** What the date on it is at fault with. */
  Optional<Finding> age(RequiredDocument asked, AcceptedDocument shown, Told told) {
    LocalDate signedOn = told.signedOn();
    if (signedOn == null) {
      return Optional.empty();
    }
    if (signedOn.isAfter(on)) {
      return Optional.of(
          blocker("document-signed-in-future", asked, shown.paper().document().source())
              .mendedOn(signedOn));
    }
    return shown.paper().ages().stream()
        .filter(limit -> on.isAfter(limit.lastDay(signedOn, calendar)))
        .map(limit -> tooOld(limit, signedOn, asked))
        .min(Comparator.comparing(Finding::severity));
  }

  /** Where the holidays are not known, working days are counted too fast: nobody is refused. */
  private Finding tooOld(AgeLimit limit, LocalDate signedOn, RequiredDocument asked) {
    return FindingWords.of(
        limit.isSure(signedOn, calendar) ? limit.severity() : Severity.WARNING,
        "document-too-old",
        field(asked),
        limit.source(),
        List.of(asked.name(), words(limit)));
  }

  private static Text words(AgeLimit limit) {
    int number = limit.months().or(limit::workingDays).orElseThrow();
    String unit = limit.months().isPresent() ? "unit-months" : "unit-working-days";
    return FindingWords.phrase(unit, number(number));
  }

  private static Finding blocker(String code, RequiredDocument asked, String source) {
    return FindingWords.blocker(code, field(asked), source, asked.name());
  }

  private static String field(RequiredDocument asked) {
    return "/documents/" + asked.code();
  }

  private static Text number(int number) {
    return new Text("" + number, "" + number);
  }
}
