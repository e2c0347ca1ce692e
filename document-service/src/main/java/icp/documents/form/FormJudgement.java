package icp.documents.form;

import icp.contracts.DocumentFacts;
import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.check.FindingWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what was printed on a form is what its filing says now. */
@ApplicationScoped
public class FormJudgement {
  private static final String OUT_OF_DATE = "form-out-of-date";
  private static final String SOURCE = "Alibaba Cloud documentation, verification form (2019-09)";

  private final FormPrints prints;

  FormJudgement(FormPrints prints) {
    this.prints = prints;
  }

  /**
   * The findings about an upload as of now: a filing may have been changed since, or changed back.
   *
   * @param stored what was found when it was uploaded
   * @param code of the document
   * @param printed fingerprint of what the form names that the picture shows; null if it shows none
   */
  public List<Finding> current(
      List<Finding> stored, String code, String printed, DocumentFacts facts) {
    Stream<Finding> lasting =
        stored.stream().filter(finding -> !finding.code().equals(OUT_OF_DATE));
    return Stream.concat(lasting, outOfDate(code, printed, facts).stream()).toList();
  }

  /** Nothing, where the filing has not told enough to compare: it cannot be submitted then. */
  Optional<Finding> outOfDate(String code, String printed, DocumentFacts facts) {
    if (printed == null || facts == null || facts.printed() == null) {
      return Optional.empty();
    }
    return FormKind.of(code)
        .filter(kind -> !prints.of(kind, facts.printed()).equals(printed))
        .map(kind -> finding(Severity.BLOCKER, OUT_OF_DATE, code));
  }

  static Finding finding(Severity severity, String finding, String code) {
    return FindingWords.of(severity, finding, "/documents/" + code, SOURCE, List.of());
  }
}
