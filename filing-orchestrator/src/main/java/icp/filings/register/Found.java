package icp.filings.register;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.filings.rule.Wording;
import java.util.List;
import java.util.function.Supplier;

/** Makes findings; their words stand in the bundles {@code registers}, by code. */
final class Found {
  static final Wording WORDS = Wording.in("registers");

  private Found() {}

  /**
   * @param values fill the places {0}, {1} of the words; never personal data
   */
  static Finding blocker(String code, String field, String source, Object... values) {
    return finding(Severity.BLOCKER, code, field, source, values);
  }

  static Finding warning(String code, String field, String source, Object... values) {
    return finding(Severity.WARNING, code, field, source, values);
  }

  static Finding finding(
      Severity severity, String code, String field, String source, Object... values) {
    return new Finding(
        code,
        Part.REGISTERS,
        field,
        severity,
        WORDS.text(code + ".message", values),
        WORDS.text(code + ".fix", values),
        source);
  }

  static List<Finding> when(boolean seen, Supplier<Finding> finding) {
    return seen ? List.of(finding.get()) : List.of();
  }
}
