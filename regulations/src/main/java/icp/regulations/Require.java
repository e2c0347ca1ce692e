package icp.regulations;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the records demand of their values; the message tells a clerk what to mend. */
final class Require {
  private Require() {}

  static void that(boolean met, String mend) {
    if (!met) {
      throw new IllegalArgumentException(mend);
    }
  }

  static void words(String value, String key) {
    that(!value.isBlank(), "`" + key + "` is empty: write it out");
    that(value.equals(value.strip()), "`" + key + "` begins or ends with a blank: remove it");
  }

  static void atLeastOne(int value, String key) {
    that(value >= 1, "`" + key + "` must be 1 or more");
  }

  /** An unchangeable copy in the order the values are declared in. */
  static <E extends Enum<E>> Set<E> some(Collection<E> values, String key) {
    that(!values.isEmpty(), "`" + key + "` names nothing: name one or more");
    return Collections.unmodifiableSet(EnumSet.copyOf(values));
  }

  /** An unchangeable copy of entries of which never two hold on one day. */
  static <T extends Dated> List<T> history(List<T> entries, String key) {
    for (int later = 1; later < entries.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        boolean clash = entries.get(earlier).effective().overlaps(entries.get(later).effective());
        that(!clash, "`" + key + "` has two entries that hold on one day: end the older with `to`");
      }
    }
    return List.copyOf(entries);
  }
}
