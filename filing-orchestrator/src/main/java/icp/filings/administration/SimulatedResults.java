package icp.filings.administration;

import icp.contracts.OrderType;
import icp.filings.administration.AdministrationResult.Given;
import icp.filings.administration.AdministrationResult.Outcome;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.Timetable;
import icp.platform.problem.ProblemException;
import icp.regulations.Book;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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
        order.type().kind() == OrderType.Kind.NEW
            ? numbering.next(facts.province(), facts.sites().keySet())
            : null,
        null);
  }

  /** Numbers as an administration gives them out. */
  @ApplicationScoped
  static class Numbering {
    private final OrderOutcomes serials;
    private final Book book;
    private final Timetable times;

    Numbering(OrderOutcomes serials, Book book, Timetable times) {
      this.serials = serials;
      this.book = book;
      this.times = times;
    }

    Instant now() {
      return times.now();
    }

    /** Numbers of a new entity's websites, counted from 1 in the order of their places. */
    Map<Integer, String> next(String province, Set<Integer> places) {
      String entity =
          "%sICP备%d%06d号"
              .formatted(
                  book.province(province).orElseThrow().licenceAbbreviation(),
                  times.today().getYear(),
                  serials.nextSimulated());
      Map<Integer, String> numbers = new TreeMap<>();
      places.forEach(place -> numbers.put(place, entity + "-" + (numbers.size() + 1)));
      return numbers;
    }
  }
}
