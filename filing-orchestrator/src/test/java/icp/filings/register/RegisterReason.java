package icp.filings.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A reason for which filings are returned, with examples of what is found, by which code, and of
 * what is fine.
 *
 * @param id its number in the list of documented reasons
 */
record RegisterReason(String id, String words, List<Case> cases) {
  static RegisterReason of(String id, String words, Case... cases) {
    return new RegisterReason(id, words, List.of(cases));
  }

  /**
   * @param code of the finding; null where nothing is found
   */
  record Case(String code, Consumer<Example> spoilt) {
    Example made() {
      Example example = new Example();
      spoilt.accept(example);
      return example;
    }
  }

  static Case bad(String code, Consumer<Example> spoilt) {
    return new Case(code, spoilt);
  }

  static Case fine(Consumer<Example> so) {
    return new Case(null, so);
  }

  Stream<Case> bad() {
    return cases.stream().filter(one -> one.code() != null);
  }

  Stream<Case> good() {
    return cases.stream().filter(one -> one.code() == null);
  }

  List<String> codes() {
    return bad().map(Case::code).distinct().toList();
  }

  @Override
  public String toString() {
    return id;
  }
}
