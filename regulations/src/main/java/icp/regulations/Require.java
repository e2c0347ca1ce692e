package icp.regulations;

import icp.contracts.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** Both languages are always written out. */
  static void text(Text text, String key) {
    words(text.en(), key);
    words(text.zh(), key);
  }

  static void code(String code) {
    that(code.matches("[A-Z][A-Z_0-9]*"), "`code` is capitals, digits and underscores");
  }

  /** Codes of provinces; whether each exists is looked at for the whole book. */
  static List<String> provinces(List<String> codes, String key) {
    boolean fit = codes.stream().allMatch(code -> code.matches("[1-9][0-9]"));
    that(fit, "`" + key + "` are two digits each, in quotes, such as \"33\"");
    return distinct(codes, key);
  }

  static List<String> distinct(List<String> values, String key) {
    values.forEach(value -> words(value, key));
    that(new HashSet<>(values).size() == values.size(), "`" + key + "` names one thing twice");
    return List.copyOf(values);
  }

  static void atLeastOne(int value, String key) {
    that(value >= 1, "`" + key + "` must be 1 or more");
  }

  /** An unchangeable copy in the order the values are declared in. */
  static <E extends Enum<E>> Set<E> some(Collection<E> values, String key) {
    that(!values.isEmpty(), "`" + key + "` names nothing: name one or more");
    return Collections.unmodifiableSet(EnumSet.copyOf(values));
  }

  /** Histories of several things in one list, told apart by what they are about. */
  static <T extends Dated> List<T> histories(List<T> entries, Function<T, ?> about, String key) {
    entries.stream().collect(Collectors.groupingBy(about)).values().forEach(of -> history(of, key));
    return List.copyOf(entries);
  }

  /** A history of numbers that are 1 or more. */
  static List<Fact<Integer>> numbers(List<Fact<Integer>> facts, String key) {
    facts.forEach(fact -> atLeastOne(fact.value(), key));
    return history(facts, key);
  }

  /** A history of sets of words, each set in alphabetical order. */
  static List<Fact<Set<String>>> wordSets(List<Fact<Set<String>>> facts, String key) {
    return history(facts.stream().map(fact -> inOrder(fact, key)).toList(), key);
  }

  private static Fact<Set<String>> inOrder(Fact<Set<String>> fact, String key) {
    fact.value().forEach(word -> words(word, key));
    Set<String> sorted = Collections.unmodifiableSet(new TreeSet<>(fact.value()));
    return new Fact<>(sorted, fact.source(), fact.note(), fact.effective());
  }

  /** An unchangeable copy in the order the values are declared in; it may be empty. */
  static <E extends Enum<E>> Set<E> any(Collection<E> values, Class<E> type) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
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
