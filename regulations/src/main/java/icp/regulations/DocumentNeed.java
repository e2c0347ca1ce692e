package icp.regulations;

import icp.contracts.Text;
import java.util.List;
import java.util.Optional;

/**
 * What one filing is asked to show: a rule, as it applies to its entity, province and date.
 *
 * @param papers the documents of which one is enough
 * @param asked {@code YES}, or {@code UNKNOWN} where the province may ask but no source says so
 * @param when the case in which it is needed; empty where it always is
 * @param applies whether the filing is such a case; {@code YES} where it always is needed, and
 *     never {@code NO}
 * @param source who asks
 * @param note what a reader should know of it
 * @param effective when it holds
 */
public record DocumentNeed(
    DocumentRule rule,
    List<Paper> papers,
    Known asked,
    Optional<Text> when,
    Known applies,
    String source,
    Optional<String> note,
    Effective effective) {
  public DocumentNeed {
    papers = List.copyOf(papers);
  }

  public List<Document> accepted() {
    return papers.stream().map(Paper::document).toList();
  }

  /** Why it is asked of this filing. */
  public Text reason() {
    if (asked != Known.YES) {
      return Words.around("reason-unknown", rule.reason());
    }
    String key = applies == Known.YES ? "reason-because" : "reason-if";
    return when.map(words -> Words.around(key, rule.reason(), words)).orElse(rule.reason());
  }
}
