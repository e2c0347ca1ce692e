package icp.filings.rule;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import java.util.List;
import java.util.function.Supplier;

/** Makes findings; their words stand in the bundles {@code findings}, by code. */
final class Findings {
  static final String FORM = "Alibaba Cloud documentation, 填写主体信息和网站信息 (2019-09)";
  static final String RETURNS =
      "Alibaba Cloud documentation, 备案驳回FAQ (2019-09); Tencent Cloud documentation, 常见驳回原因及其处理"
          + " (2021-22)";

  private Findings() {}

  /**
   * @param values fill the places {0}, {1} of the words; never personal data
   */
  static Finding blocker(String code, String field, String source, Object... values) {
    return finding(Severity.BLOCKER, code, field, source, values);
  }

  static Finding warning(String code, String field, String source, Object... values) {
    return finding(Severity.WARNING, code, field, source, values);
  }

  static Finding notice(String code, String field, String source, Object... values) {
    return finding(Severity.NOTICE, code, field, source, values);
  }

  static Finding finding(
      Severity severity, String code, String field, String source, Object... values) {
    return new Finding(
        code,
        Part.FACTS,
        field,
        severity,
        Wording.of(code + ".message", values),
        Wording.of(code + ".fix", values),
        source);
  }

  /** The same about another place. */
  static Finding at(String field, Finding finding) {
    return new Finding(
        finding.code(),
        finding.subject(),
        field,
        finding.severity(),
        finding.message(),
        finding.fix(),
        finding.source());
  }

  static List<Finding> when(boolean seen, Supplier<Finding> finding) {
    return seen ? List.of(finding.get()) : List.of();
  }
}
