package icp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What the owner of a part found. No blocking finding means that the part is fit.
 *
 * @param filingId the filing
 * @param revision the revision that was examined; an answer for an older one changes nothing
 * @param part the part
 * @param findings everything that was seen
 * @param references what the owner set aside for each website, such as its service identification
 *     number, by the website's place; never null
 * @param book version of the regulations that were applied
 * @param draft that of the question; null for a submission
 * @param documents each document that the filing is asked for; null from the owners of other parts,
 *     and in messages from before they were told
 */
public record CheckAnswered(
    UUID filingId,
    int revision,
    Part part,
    List<Finding> findings,
    SortedMap<Integer, String> references,
    String book,
    Long draft,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<AskedDocument> documents)
    implements Message {
  public CheckAnswered {
    findings = List.copyOf(findings);
    references = Sites.copy(references);
    documents = documents == null ? null : List.copyOf(documents);
  }

  /** The answer to what a submission asks. */
  public CheckAnswered(
      UUID filingId,
      int revision,
      Part part,
      List<Finding> findings,
      SortedMap<Integer, String> references,
      String book) {
    this(filingId, revision, part, findings, references, book, null, null);
  }

  /** The answer to a question, from which it takes what it is about. */
  public static CheckAnswered to(
      CheckRequested asked,
      List<Finding> findings,
      SortedMap<Integer, String> references,
      String book) {
    return new CheckAnswered(
        asked.filingId(),
        asked.revision(),
        asked.part(),
        findings,
        references,
        book,
        asked.draft(),
        null);
  }

  /** The same, which also tells of each document that the filing is asked for. */
  public CheckAnswered telling(List<AskedDocument> askedFor) {
    return new CheckAnswered(filingId, revision, part, findings, references, book, draft, askedFor);
  }

  /** Whether the filing was still typed. */
  @JsonIgnore
  public boolean provisional() {
    return draft != null;
  }

  /** Whether nothing that was found stops the filing. */
  @JsonIgnore
  public boolean fit() {
    return findings.stream().noneMatch(Finding::blocks);
  }
}
