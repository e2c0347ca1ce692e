package icp.bench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds what was measured, by its name. */
record Figures(List<Summary> summaries) {

  Optional<Summary> find(String of, int clients) {
    return named(of).filter(each -> each.clients() == clients).findFirst();
  }

  Optional<Summary> find(String of) {
    return named(of).findFirst();
  }

  Stream<Summary> named(String of) {
    return summaries.stream().filter(each -> each.of().equals(of));
  }

  /** That with the most filings a second. */
  Optional<Summary> fastest(String of) {
    return named(of).max(Comparator.comparingDouble(Summary::rate));
  }

  /** The first and the last of those whose names match, when there are two. */
  void ends(String pattern, BiConsumer<Summary, Summary> both) {
    List<Summary> all = summaries.stream().filter(each -> each.of().matches(pattern)).toList();
    if (all.size() > 1) {
      both.accept(all.get(0), all.get(all.size() - 1));
    }
  }
}
