package icp.filings.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reason for which filings are returned, with examples: of what is found, by which code, and of
 * what is fine.
 *
 * @param id its number in the list of documented reasons
 */
record Reason(String id, String words, List<Example> examples) {
  static Reason of(String id, String words, Example... examples) {
    return new Reason(id, words, List.of(examples));
  }

  /**
   * @param code of the finding; null where nothing is found
   */
  record Example(String code, Supplier<Draft> made) {
    boolean isBad() {
      return code != null;
    }
  }

  /** What is found in a company's filing when it is so. */
  static Example company(String code, Consumer<Draft> spoilt) {
    return new Example(code, () -> with(Draft.ofCompany(), spoilt));
  }

  static Example person(String code, Consumer<Draft> spoilt) {
    return new Example(code, () -> with(Draft.ofPerson(), spoilt));
  }

  static Example fineCompany(Consumer<Draft> so) {
    return company(null, so);
  }

  static Example finePerson(Consumer<Draft> so) {
    return person(null, so);
  }

  private static Draft with(Draft draft, Consumer<Draft> change) {
    change.accept(draft);
    return draft;
  }

  Stream<Example> bad() {
    return examples.stream().filter(Example::isBad);
  }

  Stream<Example> good() {
    return examples.stream().filter(example -> !example.isBad());
  }

  List<String> codes() {
    return bad().map(Example::code).distinct().toList();
  }

  @Override
  public String toString() {
    return id;
  }

  @SafeVarargs
  static List<Reason> all(List<Reason>... lists) {
    return Arrays.stream(lists).flatMap(List::stream).toList();
  }
}
