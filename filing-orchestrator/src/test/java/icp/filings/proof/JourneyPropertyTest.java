package icp.filings.proof;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.FilingStatus;
import icp.contracts.Message;
import icp.contracts.OrderType;
import icp.filings.Simulators;
import icp.filings.TestClock;
import icp.filings.deadline.ClockHands;
import icp.filings.filing.ChainReading;
import icp.filings.filing.FilingHands;
import icp.filings.filing.FoldReading;
import icp.filings.filing.Said;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Journey;
import icp.filings.journey.Trigger;
import icp.platform.problem.ProblemException;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to filings in whatever order: the log is whole and comes to the row, every line
 * is a move of the journey, a number is set aside at most once, and nobody is answered anything but
 * a problem that is declared. A walk is replayed by {@code -Dbeian.walk.seed}, and made longer or
 * shorter by {@code -Dbeian.walk.steps}.
 */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "proof"))
@WithTestResource(Simulators.class)
class JourneyPropertyTest {
  private static final int FILINGS = 10;

  /** So many steps take every way that there is. */
  private static final int ENOUGH = 5_000;

  private static final int STEPS = Integer.getInteger("beian.walk.steps", 10_000);
  private static final long SEED = Long.getLong("beian.walk.seed", System.nanoTime());

  /** In those days some provinces did not ask for a code by SMS; the walk goes on into ours. */
  private static final Instant BEGIN = Instant.parse("2019-10-08T02:00:00Z");

  private static final Journey JOURNEY = FilingJourney.of(OrderType.FIRST_FILING);

  /** Whether a code is sent after an approval is nobody's choice. */
  private static final Set<Trigger> PULLED =
      EnumSet.complementOf(EnumSet.of(Trigger.CREATE, Trigger.APPROVE_NO_SMS));

  /** How many orders about what is filed are watched beside the filings. */
  private static final int ORDERS = 8;

  private final Doings doings;
  private final Watch watch;
  private final FilingHands filings;
  private final ClockHands clock;
  private final LogProofs proofs;
  private final Said saying;
  private final TestClock hands;
  private final Chance chance = new Chance(SEED);
  private final List<Watched> watched = new ArrayList<>();
  private final List<Message> said = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> moves = new TreeMap<>();
  private final Map<String, Integer> refusals = new TreeMap<>();

  JourneyPropertyTest(
      Doings doings,
      Watch watch,
      FilingHands filings,
      ClockHands clock,
      LogProofs proofs,
      Said saying,
      TestClock hands) {
    this.doings = doings;
    this.watch = watch;
    this.filings = filings;
    this.clock = clock;
    this.proofs = proofs;
    this.saying = saying;
    this.hands = hands;
  }

  @AfterEach
  void resetTheClock() {
    saying.listen(null);
    hands.reset();
  }

  @Test
  void whateverHappensTheLogComesToTheRow() throws SQLException {
    clock.beginAt(BEGIN);
    saying.listen(said::add);
    for (int i = 0; i < FILINGS; i++) {
      watched.add(begun());
    }
    look(0);
    for (int step = 1; step <= STEPS; step++) {
      step(step);
      look(step);
    }
    proveAll();
    System.out.printf("The walk of seed %d: %s%n%s%n", SEED, moves, refusals);
    if (STEPS >= ENOUGH) {
      assertThat(moves).containsKeys(everyMove());
    }
  }

  private void look(int step) throws SQLException {
    watch.settle();
    try {
      watch.look(watched, said);
      said.clear();
    } catch (AssertionError e) {
      throw new AssertionError("Step %d of seed %d. %s".formatted(step, SEED, e.getMessage()), e);
    }
  }

  /** Mostly something that the journey has there, and now and then anything. */
  private void step(int step) {
    int which = chance.below(watched.size());
    Watched filing = watched.get(which);
    if (filing.isOrder() && filing.isOver()) {
      watched.remove(which);
      return;
    }
    if (leaves(filing)) {
      watched.set(which, begun());
      return;
    }
    Trigger trigger = chance.of(10) ? any() : next(filing);
    filing.note("step %d: pull %s in %s".formatted(step, trigger, filing.status()));
    attempt(step, trigger, filing);
  }

  private void attempt(int step, Trigger trigger, Watched filing) {
    try {
      doings.of(trigger).to(filing, chance);
    } catch (ProblemException e) {
      filing.note("  refused: " + e.code());
      refusals.merge(e.code(), 1, Integer::sum);
    } catch (RuntimeException e) {
      throw new AssertionError(
          "Step %d of seed %d ended in %s. %s".formatted(step, SEED, e, filing.story()), e);
    } finally {
      doings.begun().stream()
          .filter(order -> watched.size() < FILINGS + ORDERS)
          .forEach(order -> watched.add(new Watched(order.id(), order.kind(), moves)));
    }
  }

  /** What is over gives way to another filing, mostly at once, and what is filed after a while. */
  private boolean leaves(Watched filing) {
    return switch (filing.status()) {
      case WITHDRAWN, CANCELLED -> !chance.of(5);
      case APPROVED -> chance.of(6) && watched.stream().noneMatch(one -> one.isBasedOn(filing));
      default -> false;
    };
  }

  private Trigger any() {
    return chance.one(List.copyOf(PULLED));
  }

  /** Ends are rare, so that filings get far; now and then what nobody has done yet is tried. */
  private Trigger next(Watched filing) {
    List<Edge> possible =
        filing.journey().edges().stream().filter(edge -> leadsFrom(filing.status(), edge)).toList();
    List<Edge> untaken =
        possible.stream().filter(edge -> !moves.containsKey(filing.move(edge))).toList();
    if (!untaken.isEmpty() && chance.of(3)) {
      return chance.one(untaken).trigger();
    }
    List<Trigger> weighted =
        possible.stream()
            .map(Edge::trigger)
            .flatMap(trigger -> Collections.nCopies(weight(trigger), trigger).stream())
            .toList();
    return weighted.isEmpty() ? any() : chance.one(weighted);
  }

  private static boolean leadsFrom(FilingStatus status, Edge edge) {
    return edge.from() == status && PULLED.contains(edge.trigger());
  }

  private static int weight(Trigger trigger) {
    return switch (trigger) {
      case LAPSE, REMIND, WITHDRAW, OPERATOR_WITHDRAW -> 2;
      case SUBMIT, ALL_FIT, APPROVE, VERIFICATION_PASSED, CODE_CONFIRMED, NUMBER_ISSUED, GRANTED ->
          64;
      default -> 16;
    };
  }

  private Watched begun() {
    UUID id = filings.begin(chance.someone(), Facts.begun(chance));
    return new Watched(id, OrderType.Kind.NEW, moves);
  }

  private void proveAll() {
    UUID first = new UUID(0, 0);
    assertThat(proofs.pass(first, Integer.MAX_VALUE, ChainReading::new).fault()).isNull();
    assertThat(proofs.pass(first, Integer.MAX_VALUE, FoldReading::new).fault()).isNull();
  }

  /** Of a new filing every one; of orders about what is filed, that they come to their end. */
  private static String[] everyMove() {
    Stream<String> ofOrders =
        Stream.of(OrderType.Kind.CHANGE, OrderType.Kind.CANCEL)
            .map(kind -> Watched.move(kind, FilingStatus.ADMINISTRATION_REVIEW, "GRANTED"));
    Stream<String> ofNew =
        JOURNEY.edges().stream()
            .filter(edge -> PULLED.contains(edge.trigger()))
            .map(edge -> Watched.move(OrderType.Kind.NEW, edge.from(), edge.trigger().name()));
    return Stream.concat(ofNew, ofOrders).toArray(String[]::new);
  }
}
