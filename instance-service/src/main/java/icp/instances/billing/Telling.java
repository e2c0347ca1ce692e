package icp.instances.billing;

import icp.instances.subscription.BillingEvent;
import icp.instances.subscription.Told;
import icp.platform.problem.FieldError;
import java.util.List;
import java.util.TreeMap;

/**
 * All that is told of one instance, by sequence; takes in new events and finds what cannot be true
 * in whatever order they came.
 */
final class Telling {
  private final TreeMap<Long, BillingEvent> events = new TreeMap<>();

  Telling(List<BillingEvent> known) {
    known.forEach(event -> events.put(event.sequence(), event));
  }

  boolean knows(BillingEvent event) {
    return events.containsKey(event.sequence());
  }

  /** Whether it stands here, and not another with its sequence and content. */
  boolean holds(BillingEvent event) {
    return events.get(event.sequence()) == event;
  }

  /**
   * Takes an event in unless it is known.
   *
   * @param at its place in the request
   * @param errors get what speaks against it
   */
  void hear(BillingEvent event, String at, List<FieldError> errors) {
    if (knows(event)) {
      if (!events.get(event.sequence()).same(event)) {
        refuse(errors, at + "/sequence", "It was told with other content; give the next one");
      }
      return;
    }
    events.put(event.sequence(), event);
    var before = events.lowerEntry(event.sequence());
    var after = events.higherEntry(event.sequence());
    if (before != null) {
      follow(before.getValue(), event, at, errors);
    }
    if (after != null) {
      follow(event, after.getValue(), at, errors);
    }
  }

  private static void follow(
      BillingEvent one, BillingEvent next, String at, List<FieldError> errors) {
    if (next.told().kind() == Told.Kind.PURCHASE) {
      refuse(errors, at + "/sequence", "The purchase comes first, before " + one.sequence());
    }
    if (one.told().kind() == Told.Kind.RELEASE) {
      refuse(errors, at + "/sequence", "The release comes last, after " + next.sequence());
    }
    if (next.at().isBefore(one.at())) {
      refuse(
          errors,
          at + "/at",
          "Sequence " + next.sequence() + " cannot be earlier than " + one.sequence());
    }
  }

  private static void refuse(List<FieldError> errors, String field, String give) {
    errors.add(new FieldError(field, give));
  }

  List<BillingEvent> inOrder() {
    return List.copyOf(events.values());
  }
}
