package icp.filings.administration;

import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.Move;
import icp.filings.filing.Timetable;
import icp.filings.journey.Trigger;
import icp.filings.number.IcpNumber;
import icp.filings.number.IcpNumbers;
import icp.filings.number.Issued;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import icp.regulations.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Takes in the number of an approved filing. */
@ApplicationScoped
class Issuing {
  private final IcpNumbers numbers;
  private final FilingMessages messages;
  private final Book book;
  private final Timetable times;

  Issuing(IcpNumbers numbers, FilingMessages messages, Book book, Timetable times) {
    this.numbers = numbers;
    this.messages = messages;
    this.book = book;
    this.times = times;
  }

  Move move(FilingState filing, AdministrationResult result, String actor) {
    IcpNumber number = number(filing, result);
    if (!numbers.issue(filing.id(), new Issued(number, times.now(), publicSecurityDue(), null))) {
      throw Problems.of("number-taken", 409);
    }
    return Move.of(filing.id(), Trigger.NUMBER_ISSUED, actor)
        .saying("{\"number\":\"" + number + "\"}");
  }

  /** The entity's number alone is that of its first website. */
  private IcpNumber number(FilingState filing, AdministrationResult result) {
    String province = messages.read(filing.facts()).province();
    String abbreviation = book.province(province).orElseThrow().licenceAbbreviation();
    return IcpNumber.parse(result.number())
        .filter(number -> number.province().equals(abbreviation))
        .map(number -> number.website() == 0 ? number.ofWebsite(1) : number)
        .orElseThrow(() -> Problems.of("result-unusable", 422));
  }

  private LocalDate publicSecurityDue() {
    LocalDate today = times.today();
    return book.nation()
        .publicSecurityFilingDays(today)
        .map(Fact::value)
        .map(today::plusDays)
        .orElse(null);
  }
}
