package icp.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Entries found by any of their names, and by the day on which they hold. */
final class Table<T extends Dated> {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, List<Located<T>>> byName = new HashMap<>();
  private final List<T> all = new ArrayList<>();

  /** Two entries of one name that hold on one day are a fault: the book would answer twice. */
  static <T extends Dated> Table<T> of(
      List<Located<T>> entries, Function<T, Collection<String>> names, Faults faults) {
    Table<T> table = new Table<>();
    for (Located<T> entry : entries) {
      Set<String> keys = new LinkedHashSet<>();
      names.apply(entry.value()).forEach(name -> keys.add(key(name)));
      keys.forEach(key -> table.add(key, entry, faults));
      table.all.add(entry.value());
    }
    return table;
  }

  Optional<T> find(String name, LocalDate on) {
    return Dated.on(on, named(name));
  }

  List<T> named(String name) {
    return byName.getOrDefault(key(name), List.of()).stream().map(Located::value).toList();
  }

  List<T> all() {
    return List.copyOf(all);
  }

  private void add(String key, Located<T> entry, Faults faults) {
    List<Located<T>> others = byName.computeIfAbsent(key, unused -> new ArrayList<>());
    others.stream()
        .filter(other -> other.value().effective().overlaps(entry.value().effective()))
        .findFirst()
        .ifPresent(
            other ->
                faults.add(
                    entry, "`%s` stands at %s already: keep one".formatted(key, other.place())));
    others.add(entry);
  }

  /** Names are compared without case and without doubled blanks: registration data has both. */
  static String key(String name) {
    return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
