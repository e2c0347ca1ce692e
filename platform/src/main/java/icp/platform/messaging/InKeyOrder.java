package icp.platform.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a batch into groups of one type each, as few as may be, such that the events of every key
 * stay in order when the groups are handled one after the other.
 */
final class InKeyOrder {
  private final List<List<Received<?>>> groups = new ArrayList<>();
  private final Map<String, Integer> lastGroupOfKey = new HashMap<>();

  private InKeyOrder() {}

  static List<List<Received<?>>> byType(List<Received<?>> batch) {
    InKeyOrder order = new InKeyOrder();
    batch.forEach(order::place);
    return order.groups;
  }

  private void place(Received<?> event) {
    int group = lastGroupOfKey.getOrDefault(event.key(), 0);
    while (group < groups.size() && !groups.get(group).get(0).type().equals(event.type())) {
      group++;
    }
    if (group == groups.size()) {
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(event);
    lastGroupOfKey.put(event.key(), group);
  }
}
