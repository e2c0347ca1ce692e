package icp.filings.administration;

import icp.contracts.OrderType;
import icp.filings.administration.AdministrationResult.Given;
import icp.filings.administration.AdministrationResult.Outcome;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.Timetable;
import icp.filings.number.EntityNumbers;
import icp.filings.number.IcpNumber;
import icp.platform.job.Rest;
import icp.platform.problem.ProblemException;
import icp.regulations.Book;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Decides what was handed to the simulator, by the sandbox values of the package. What it decides
 * of is read from the orders, so that a restart loses none.
 */
@ApplicationScoped
class SimulatedResults {
  private static final Logger LOG = Logger.getLogger(SimulatedResults.class);
  private static final int AT_ONCE = 50;
  private static final String RETURNED = "【退回】";
  private static final String NEVER = "【不决】";

  private final AdministrationConfig config;
  private final OrderOutcomes outcomes;
  private final Results results;
  private final Numbering numbering;
  private final FilingMessages messages;

  SimulatedResults(
      AdministrationConfig config,
      OrderOutcomes outcomes,
      Results results,
      Numbering numbering,
      FilingMessages messages) {
    this.config = config;
    this.outcomes = outcomes;
    this.results = results;
    this.numbering = numbering;
    this.messages = messages;
  }

  @Scheduled(
      every = "{beian.administration.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void run() {
    if (config.simulator()) {
      outcomes.awaited(numbering.now(), AT_ONCE).forEach(this::decide);
    }
  }

  private void decide(Orders.Taken order) {
    FilingFacts facts = messages.read(order.facts());
    if (named(facts, NEVER).isPresent()) {
      return;
    }
    Optional<Integer> returned = named(facts, RETURNED);
    try {
      results.take(
          returned.map(place -> returned(order, place)).orElseGet(() -> approved(order, facts)));
    } catch (ProblemException e) {
      // Another replica's simulator was faster; were it something else, it is an incident.
      LOG.debugf("Not taken: %s", e.code());
    }
  }

  /** The place of the first website that is called by a sandbox value. */
  static Optional<Integer> named(FilingFacts facts, String value) {
    return facts.sites().entrySet().stream()
        .filter(site -> site.getValue().name().contains(value))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static AdministrationResult returned(Orders.Taken order, int place) {
    return new AdministrationResult(
        order.filingId(),
        order.revision(),
        Outcome.RETURNED,
        null,
        null,
        List.of(
            new Given("/websites/" + place + "/name", "网站名称不符合要求，请修改网站名称。"),
            new Given("/entity/name", "请核实主办单位名称。")));
  }

  private AdministrationResult approved(Orders.Taken order, FilingFacts facts) {
    return new AdministrationResult(
        order.filingId(),
        order.revision(),
        Outcome.APPROVED,
        null,
        order.type().kind() == OrderType.Kind.NEW ? numbering.next(order, facts) : null,
        null);
  }

  /** Numbers as an administration gives them out. */
  @ApplicationScoped
  static class Numbering {
    private final OrderOutcomes serials;
    private final EntityNumbers entities;
    private final Book book;
    private final Timetable times;

    Numbering(OrderOutcomes serials, EntityNumbers entities, Book book, Timetable times) {
      this.serials = serials;
      this.entities = entities;
      this.book = book;
      this.times = times;
    }

    Instant now() {
      return times.now();
    }

    /**
     * Numbers of websites, in the order of their places: of a new entity from 1, of one that is
     * filed here counted on from its last.
     */
    Map<Integer, String> next(Orders.Taken order, FilingFacts facts) {
      IcpNumber entity =
          known(order).orElseGet(() -> new IcpNumber(abbreviation(facts.province()), digits(), 0));
      int last = entities.lastWebsite(entity);
      Map<Integer, String> numbers = new TreeMap<>();
      for (int place : facts.sites().keySet()) {
        numbers.put(place, entity.ofWebsite(last + numbers.size() + 1).toString());
      }
      return numbers;
    }

    private Optional<IcpNumber> known(Orders.Taken order) {
      return order.type() == OrderType.ADD_WEBSITE
          ? entities.of(order.filingId()).stream().findFirst()
          : Optional.empty();
    }

    private String digits() {
      return "%d%06d".formatted(times.today().getYear(), serials.nextSimulated());
    }

    private String abbreviation(String province) {
      return book.province(province).orElseThrow().licenceAbbreviation();
    }
  }
}
