package icp.contracts;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of the websites of one filing, by their places in it: 1 to 20, not all of them taken. */
final class Sites {
  private Sites() {}

  /**
   * An unchangeable copy in the order of places; empty where nothing is given.
   *
   * @throws NullPointerException if a place is there and says nothing
   */
  static <T> SortedMap<Integer, T> copy(Map<Integer, T> given) {
    SortedMap<Integer, T> copy = new TreeMap<>(given == null ? Map.of() : given);
    copy.forEach((place, value) -> Objects.requireNonNull(value, () -> "website " + place));
    return Collections.unmodifiableSortedMap(copy);
  }
}
