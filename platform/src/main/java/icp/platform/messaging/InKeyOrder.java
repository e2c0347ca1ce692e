package icp.platform.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Cuts a batch into groups of one kind each, as few as may be, such that the events of every key
 * stay in order when the groups are handled one after the other.
 */
final class InKeyOrder {
  private final Function<Received<?>, ?> kind;
  private final List<List<Received<?>>> groups = new ArrayList<>();
  private final Map<String, Integer> lastGroupOfKey = new HashMap<>();

  private InKeyOrder(Function<Received<?>, ?> kind) {
    this.kind = kind;
  }

  /**
   * @param kind what the events of a group have in common
   */
  static List<List<Received<?>>> by(Function<Received<?>, ?> kind, List<Received<?>> batch) {
    InKeyOrder order = new InKeyOrder(kind);
    batch.forEach(order::place);
    return order.groups;
  }

  private void place(Received<?> event) {
    int group = lastGroupOfKey.getOrDefault(event.key(), 0);
    while (group < groups.size() && !isOfTheKind(event, groups.get(group))) {
      group++;
    }
    if (group == groups.size()) {
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(event);
    lastGroupOfKey.put(event.key(), group);
  }

  private boolean isOfTheKind(Received<?> event, List<Received<?>> group) {
    return kind.apply(group.get(0)).equals(kind.apply(event));
  }
}
