package icp.filings.administration;

import icp.contracts.OrderType;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.Move;
import icp.filings.filing.Timetable;
import icp.filings.journey.Trigger;
import icp.filings.number.EntityNumbers;
import icp.filings.number.IcpNumber;
import icp.filings.number.IcpNumbers;
import icp.filings.number.Issued;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import icp.regulations.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in an approval: the numbers of a new filing, or that an order about one is granted. */
@ApplicationScoped
class Issuing {
  private final IcpNumbers numbers;
  private final EntityNumbers entities;
  private final FilingMessages messages;
  private final Book book;
  private final Timetable times;

  Issuing(
      IcpNumbers numbers,
      EntityNumbers entities,
      FilingMessages messages,
      Book book,
      Timetable times) {
    this.numbers = numbers;
    this.entities = entities;
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
        Optional.ofNullable(numbers.of(Set.of(base)).get(base)).map(Issued::entity);
    if (result.number() != null && !said.equals(filed)) {
      throw Problems.of("result-unusable", 422);
    }
    return Move.of(filing.id(), Trigger.GRANTED, actor);
  }

  private Move issued(FilingState filing, AdministrationResult result, String actor) {
    SortedMap<Integer, IcpNumber> issued = issued(filing, result);
    Issued given = new Issued(issued, times.now(), publicSecurityDue(), null);
    requireSameEntity(filing, given.entity());
    if (!numbers.issue(filing.id(), given)) {
      throw Problems.of("number-taken", 409);
    }
    return Move.of(filing.id(), Trigger.NUMBER_ISSUED, actor)
        .saying(
            issued.values().stream()
                .map(number -> '"' + number.toString() + '"')
                .collect(Collectors.joining(",", "{\"numbers\":[", "]}")));
  }

  /** What is added to an entity that is filed here stands under the number that it has. */
  private void requireSameEntity(FilingState filing, IcpNumber entity) {
    if (filing.order().type() == OrderType.ADD_WEBSITE) {
      Set<IcpNumber> known = entities.of(filing.id());
      if (!known.isEmpty() && !known.contains(entity)) {
        throw Problems.of("number-of-another-entity", 422);
      }
    }
  }

  /** One for each website of the filing and no other, all of one entity. */
  private SortedMap<Integer, IcpNumber> issued(FilingState filing, AdministrationResult result) {
    FilingFacts facts = messages.read(filing.facts());
    String abbreviation = book.province(facts.province()).orElseThrow().licenceAbbreviation();
    SortedMap<Integer, IcpNumber> issued = new TreeMap<>();
    result
        .numbersOf(facts.sites().keySet())
        .forEach((place, written) -> issued.put(place, number(written, abbreviation)));
    Set<IcpNumber> entities =
        issued.values().stream().map(IcpNumber::entity).collect(Collectors.toSet());
    if (!issued.keySet().equals(facts.sites().keySet()) || entities.size() != 1) {
      throw unusable();
    }
    return issued;
  }

  /** The entity's number alone is that of its first website. */
  private static IcpNumber number(String written, String abbreviation) {
    return IcpNumber.parse(written)
        .filter(number -> number.province().equals(abbreviation))
        .map(number -> number.website() == 0 ? number.ofWebsite(1) : number)
        .orElseThrow(Issuing::unusable);
  }

  private static ProblemException unusable() {
    return Problems.of("result-unusable", 422);
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
