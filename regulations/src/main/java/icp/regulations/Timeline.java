package icp.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Compares two histories day by day.
 *
 * <p>What matters is what holds when, not into how many entries it was cut: days on which both say
 * the same are left out, and neighbouring days that differ alike are told in one go.
 */
final class Timeline {
  private Timeline() {}

  /** What differs from a day on, up to but not including another. */
  record Span(String words, LocalDate from, Optional<LocalDate> to) {
    @Override
    public String toString() {
      return words + ", from " + from + to.map(day -> " until " + day).orElse("");
    }
  }

  /** The words say what differs between what holds before and after; empty where nothing does. */
  static <T extends Dated> List<Span> differences(
      List<T> before, List<T> after, BiFunction<Optional<T>, Optional<T>, String> words) {
    TreeSet<LocalDate> days = new TreeSet<>();
    before.forEach(entry -> addTurns(days, entry.effective()));
    after.forEach(entry -> addTurns(days, entry.effective()));
    List<Span> spans = new ArrayList<>();
    for (LocalDate day : days) {
      String said = words.apply(Dated.on(day, before), Dated.on(day, after));
      add(spans, new Span(said, day, Optional.ofNullable(days.higher(day))));
    }
    spans.removeIf(span -> span.words().isEmpty());
    return spans;
  }

  private static void addTurns(TreeSet<LocalDate> days, Effective effective) {
    days.add(effective.from());
    effective.to().ifPresent(days::add);
  }

  private static void add(List<Span> spans, Span next) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).words().equals(next.words())) {
      spans.set(last, new Span(next.words(), spans.get(last).from(), next.to()));
    } else {
      spans.add(next);
    }
  }
}
