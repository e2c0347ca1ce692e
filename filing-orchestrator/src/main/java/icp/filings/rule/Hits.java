package icp.filings.rule;

import icp.regulations.FieldRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which word of the book a text has in it. */
final class Hits {
  private Hits() {}

  static Optional<String> in(FieldRule rule, String text) {
    return in(rule.words(), text);
  }

  static Optional<String> in(List<String> words, String text) {
    return words.stream().filter(text::contains).findFirst();
  }

  static boolean any(Collection<FieldRule> rules, String text) {
    return rules.stream().anyMatch(rule -> in(rule, text).isPresent());
  }
}
