package icp.instances.eligibility;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One sentence of the law: whom it refuses, and with which words.
 *
 * @param code stable code of its finding
 * @param severity how heavy it weighs
 * @param broken which candidates it is about
 * @param words key of its words, where they differ from case to case
 * @param arguments what the words speak of
 * @param source where it is written
 */
record EligibilityRule(
    String code,
    Severity severity,
    Predicate<Candidate> broken,
    Function<Candidate, String> words,
    Function<Candidate, List<Object>> arguments,
    Function<Candidate, String> source) {
  /** The place of a filing that names its instance: of the first website unless others ask. */
  private static final String FIELD = "/websites/1/instanceId";

  static EligibilityRule of(
      String code, Predicate<Candidate> broken, Function<Candidate, List<Object>> arguments) {
    return new EligibilityRule(
        code, Severity.BLOCKER, broken, candidate -> code, arguments, Candidate::source);
  }

  /** Other words where a condition holds, under the code and this suffix. */
  EligibilityRule orWords(String suffix, Predicate<Candidate> where) {
    Function<Candidate, String> chosen =
        candidate -> where.test(candidate) ? code + "." + suffix : code;
    return new EligibilityRule(code, severity, broken, chosen, arguments, source);
  }

  EligibilityRule warning() {
    return new EligibilityRule(code, Severity.WARNING, broken, words, arguments, source);
  }

  EligibilityRule writtenIn(Function<Candidate, String> place) {
    return new EligibilityRule(code, severity, broken, words, arguments, place);
  }

  /** What this rule has to say about a candidate, if anything. */
  Optional<Finding> examine(Candidate candidate) {
    return broken.test(candidate) ? Optional.of(finding(candidate)) : Optional.empty();
  }

  Finding finding(Candidate candidate) {
    String key = words.apply(candidate);
    List<Object> values = arguments.apply(candidate);
    return new Finding(
        code,
        Part.INSTANCE,
        FIELD,
        severity,
        FindingWords.text(key + ".message", values),
        FindingWords.text(key + ".fix", values),
        source.apply(candidate));
  }
}
