package icp.filings.proof;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CheckRequested;
import icp.contracts.FilingStatus;
import icp.contracts.Message;
import icp.contracts.OrderType;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.filings.filing.ChainReading;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FoldReading;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Journey;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One filing under the eyes of the property test: its log so far, and what was said of it. */
final class Watched {
  private static final int REMEMBERED = 25;

  /** Where nothing may be set aside for it. */
  private static final Set<FilingStatus> FREE =
      EnumSet.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.WITHDRAWN);

  final UUID id;
  private final OrderType.Kind kind;
  private final ChainReading chain;
  private final FoldReading fold;
  private final Set<Integer> reserved = new HashSet<>();
  private final Deque<String> trail = new ArrayDeque<>();
  private final Map<String, Integer> moves;
  private Map<String, String> row;
  private long seen;

  /**
   * @param moves counts the moves of all filings
   */
  Watched(UUID id, OrderType.Kind kind, Map<String, Integer> moves) {
    this.id = id;
    this.kind = kind;
    this.moves = moves;
    this.chain = new ChainReading(id);
    this.fold = new FoldReading(id);
  }

  /** The move of such an order from somewhere, as it is counted. */
  static String move(OrderType.Kind kind, FilingStatus from, String trigger) {
    String move = from + " " + trigger;
    return kind == OrderType.Kind.NEW ? move : kind + " " + move;
  }

  /** Whether it is about something filed. */
  boolean isOrder() {
    return kind != OrderType.Kind.NEW;
  }

  /** What may happen to it; which order it is may change while it is written. */
  Journey journey() {
    return FilingJourney.of(OrderType.valueOf(row.get("order_type")));
  }

  String move(Edge edge) {
    return move(kind, edge.from(), edge.trigger().name());
  }

  boolean isBasedOn(Watched other) {
    return other.id.toString().equals(row.get("based_on"));
  }

  /** Nothing more will happen to it. */
  boolean isOver() {
    return switch (status()) {
      case WITHDRAWN, CANCELLED -> true;
      case APPROVED -> isOrder();
      default -> false;
    };
  }

  long seen() {
    return seen;
  }

  UUID account() {
    return UUID.fromString(row.get("account_id"));
  }

  long version() {
    return Long.parseLong(row.get("version"));
  }

  FilingStatus status() {
    return FilingStatus.valueOf(row.get("status"));
  }

  int revision() {
    return Integer.parseInt(row.get("revision"));
  }

  Optional<Instant> due() {
    return Optional.ofNullable(row.get("due_at")).map(Instant::parse);
  }

  void note(String step) {
    trail.add(step);
    if (trail.size() > REMEMBERED) {
      trail.remove();
    }
  }

  void take(FilingEvent event) {
    seen = event.sequence();
    moves.merge(move(kind, event.from(), event.trigger()), 1, Integer::sum);
    note("  line %d: %s to %s".formatted(event.sequence(), event.trigger(), event.to()));
    assertThat(chain.take(event)).as(this::story).isEmpty();
    assertThat(fold.take(event)).as(this::story).isEmpty();
  }

  /**
   * A number is asked for once a revision, and let go of once; an order whose website stays where
   * it is has none of its own, and may let go all the same.
   */
  void hear(Message said) {
    if (said instanceof CheckRequested asked
        && asked.part() == Part.INSTANCE
        && !asked.provisional()) {
      reserved.add(asked.revision());
    }
    if (said instanceof PartReleased released && released.part() == Part.INSTANCE) {
      assertThat(reserved.remove(released.revision()) || isOrder())
          .as(() -> "Let go of what is not set aside, or twice. " + story())
          .isTrue();
    }
  }

  void stands(Map<String, String> now) {
    row = now;
    assertThat(chain.end(row)).as(this::story).isEmpty();
    assertThat(fold.end(row)).as(this::story).isEmpty();
    assertThat(reserved).as(this::story).hasSizeLessThanOrEqualTo(1);
    if (FREE.contains(status())) {
      assertThat(reserved).as(this::story).isEmpty();
    } else if (status() != FilingStatus.CANCELLED && !isOrder()) {
      assertThat(reserved).as(this::story).containsExactly(revision());
    }
  }

  /** The last steps that touched it. */
  String story() {
    return "Filing %s, what happened last:%n%s%n".formatted(id, String.join("\n", trail));
  }
}
