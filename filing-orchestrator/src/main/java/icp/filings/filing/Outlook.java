package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.number.IcpNumbers;
import icp.regulations.Book;
import icp.regulations.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be expected of filings that an administration has, and what it gave. */
@ApplicationScoped
class Outlook {
  private static final Set<FilingStatus> NUMBERED =
      EnumSet.of(FilingStatus.APPROVED, FilingStatus.CANCELLED);

  private final IcpNumbers numbers;
  private final Book book;
  private final Timetable times;

  Outlook(IcpNumbers numbers, Book book, Timetable times) {
    this.numbers = numbers;
    this.book = book;
    this.times = times;
  }

  /** What those have that got a number; asks nothing where none did. */
  Map<UUID, OutcomeView> outcomes(List<Filing> filings) {
    Map<UUID, Filing> numbered =
        filings.stream()
            .filter(filing -> NUMBERED.contains(filing.status))
            .collect(Collectors.toMap(filing -> filing.id, filing -> filing));
    return numbered.isEmpty()
        ? Map.of()
        : numbers.of(numbered.keySet()).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        OutcomeView.of(
                            entry.getValue(), footerShowsEntity(numbered.get(entry.getKey())))));
  }

  private boolean footerShowsEntity(Filing filing) {
    return filing.province != null
        && book.nation()
            .footerEntityProvinces(times.today())
            .map(fact -> fact.value().contains(filing.province))
            .orElse(false);
  }

  /** Until when its administration usually has answered; null where it has not got it. */
  LocalDate estimatedUntil(Filing filing) {
    if (filing.status != FilingStatus.ADMINISTRATION_REVIEW || filing.province == null) {
      return null;
    }
    LocalDate since = times.day(filing.enteredAt);
    return book.province(filing.province)
        .flatMap(province -> province.reviewTime(since))
        .map(fact -> until(since, fact.value()))
        .orElse(null);
  }

  private LocalDate until(LocalDate since, WorkingDays usual) {
    return times.calendar().plus(since, usual.max());
  }
}
