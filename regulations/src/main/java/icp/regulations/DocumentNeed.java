package icp.regulations;

import icp.contracts.Text;
import java.util.List;
import java.util.Optional;

/**
 * What one filing is asked to show: a rule, as it applies to its entity, province and date.
 *
 * @param accepted the documents of which one is enough
 * @param asked {@code YES}, or {@code UNKNOWN} where the province may ask but no source says so
 * @param when the case in which it is needed; empty where it always is
 * @param source who asks
 * @param note what a reader should know of it
 * @param effective when it holds
 */
public record DocumentNeed(
    DocumentRule rule,
    List<Document> accepted,
    Known asked,
    Optional<Text> when,
    String source,
    Optional<String> note,
    Effective effective) {
  public DocumentNeed {
    accepted = List.copyOf(accepted);
  }
}
