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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes in an approval: the number of a new filing, or that an order about one is granted. */
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
    return filing.order().basedOn() == null
        ? issued(filing, result, actor)
        : granted(filing, result, actor);
  }

  /** No number is issued for what has one; an approval that names another is about another. */
  private Move granted(FilingState filing, AdministrationResult result, String actor) {
    UUID base = filing.order().basedOn();
    Optional<IcpNumber> said = IcpNumber.parse(result.number()).map(IcpNumber::entity);
    Optional<IcpNumber> filed =
        Optional.ofNullable(numbers.of(Set.of(base)).get(base))
            .map(issued -> issued.website().entity());
    if (result.number() != null && !said.equals(filed)) {
      throw Problems.of("result-unusable", 422);
    }
    return Move.of(filing.id(), Trigger.GRANTED, actor);
  }

  private Move issued(FilingState filing, AdministrationResult result, String actor) {
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
