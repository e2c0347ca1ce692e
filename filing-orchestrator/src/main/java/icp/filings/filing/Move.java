package icp.filings.filing;

import icp.contracts.Message;
import icp.filings.journey.Trigger;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Something that happens to a filing.
 *
 * @param trigger what happens
 * @param actor who or what pulls it, for the log
 * @param detail JSON for the log, never with personal data
 * @param change what else it does to the row
 * @param telling what else is said of it; gives null where nothing is
 */
public record Move(
    UUID filingId,
    Trigger trigger,
    String actor,
    String detail,
    UnaryOperator<FilingState> change,
    BiFunction<FilingState, FilingEvent, Message> telling) {
  private static final String NOTHING = "{}";

  /** A move that only moves. */
  public static Move of(UUID filingId, Trigger trigger, String actor) {
    return new Move(
        filingId, trigger, actor, NOTHING, UnaryOperator.identity(), (row, event) -> null);
  }

  /** The same, with more for the log. */
  public Move saying(String json) {
    return new Move(filingId, trigger, actor, json, change, telling);
  }

  /** The same, which also changes the row. */
  public Move changing(UnaryOperator<FilingState> also) {
    return new Move(filingId, trigger, actor, detail, also, telling);
  }

  /** The same, which also says something of the row and the event that come of it. */
  public Move telling(BiFunction<FilingState, FilingEvent, Message> message) {
    return new Move(filingId, trigger, actor, detail, change, message);
  }
}
