package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.LogFault.Kind;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Trigger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Proves that a log is the one that was written: no line is missing, changed, moved or added, each
 * tells of a move that the journey has, and the last one is the one that the filing's row names.
 */
public final class ChainReading implements LogReading {
  private final UUID filing;
  private FilingEvent last;

  public ChainReading(UUID filing) {
    this.filing = filing;
  }

  @Override
  public Optional<LogFault> take(FilingEvent next) {
    Optional<LogFault> fault =
        number(next).or(() -> hash(next)).or(() -> revision(next)).or(() -> edge(next));
    last = next;
    return fault;
  }

  private long sequence() {
    return last == null ? 0 : last.sequence();
  }

  private Optional<LogFault> number(FilingEvent next) {
    long expected = sequence() + 1;
    if (next.sequence() > expected) {
      return fault(expected, Kind.GAP, "the next line is " + next.sequence());
    }
    return next.sequence() < expected
        ? fault(next.sequence(), Kind.SEQUENCE, "it stands after line " + sequence())
        : Optional.empty();
  }

  private Optional<LogFault> hash(FilingEvent next) {
    byte[] before = last == null ? FilingEvent.NO_HASH : last.hash();
    return MessageDigest.isEqual(next.hashOver(before), next.hash())
        ? Optional.empty()
        : fault(next.sequence(), Kind.HASH, "its hash is not that of what it says");
  }

  private Optional<LogFault> revision(FilingEvent next) {
    int before = last == null ? 0 : last.revision();
    int expected = before + (next.trigger().equals(Trigger.SUBMIT.name()) ? 1 : 0);
    return next.revision() == expected
        ? Optional.empty()
        : fault(next.sequence(), Kind.EDGE, "its revision is not " + expected);
  }

  private Optional<LogFault> edge(FilingEvent next) {
    boolean stoodThere = last == null ? next.from() == null : next.from() == last.to();
    return stoodThere && possible(next)
        ? Optional.empty()
        : fault(
            next.sequence(),
            Kind.EDGE,
            "%s from %s to %s, of a filing that stands in %s"
                .formatted(
                    trigger(next).map(Trigger::name).orElse("an unknown trigger"),
                    next.from(),
                    next.to(),
                    last == null ? "nothing yet" : last.to()));
  }

  private static boolean possible(FilingEvent event) {
    if (event.from() == null) {
      return event.trigger().equals(Trigger.CREATE.name()) && event.to() == FilingStatus.DRAFT;
    }
    return trigger(event).filter(trigger -> ofSomeOrder(event, trigger)).isPresent();
  }

  /** What a filing orders may turn out otherwise while it is a draft. */
  private static boolean ofSomeOrder(FilingEvent event, Trigger trigger) {
    return Arrays.stream(OrderType.values())
        .flatMap(order -> FilingJourney.of(order).edge(event.from(), trigger).stream())
        .map(Edge::to)
        .anyMatch(event.to()::equals);
  }

  private static Optional<Trigger> trigger(FilingEvent event) {
    for (Trigger trigger : Trigger.values()) {
      if (trigger.name().equals(event.trigger())) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<LogFault> end(Map<String, String> row) {
    long named = Long.parseLong(row.get("sequence"));
    if (named > sequence()) {
      return fault(sequence() + 1, Kind.END, "the log ends before it; the row names " + named);
    }
    if (named < sequence()) {
      return fault(named + 1, Kind.END, "the row names " + named + " as the last one");
    }
    String hash = last == null ? "" : HexFormat.of().formatHex(last.hash());
    return hash.equals(row.get("last_hash"))
        ? Optional.empty()
        : fault(sequence(), Kind.END, "the row names another hash");
  }

  private Optional<LogFault> fault(long sequence, Kind kind, String detail) {
    return Optional.of(new LogFault(filing, sequence, kind, detail));
  }
}
