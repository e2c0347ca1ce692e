package icp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Asks the owner of one part to examine it for one revision of a filing. May be asked again: the
 * same revision is answered again from the facts as they are then.
 *
 * @param filingId the filing
 * @param revision its submission, from 1; of a draft the one before, from 0
 * @param accountId the account that the filing belongs to
 * @param facts what the part's owner needs to know
 * @param draft null for a submission. While the filing is still typed: the sequence of the edit in
 *     the filing's log. Such a question is provisional: it is answered from what is known, and
 *     nothing is set aside, taken or examined again for it
 */
public record CheckRequested(
    UUID filingId, int revision, UUID accountId, CheckFacts facts, Long draft) implements Message {
  /** The question that a submission asks. */
  public CheckRequested(UUID filingId, int revision, UUID accountId, CheckFacts facts) {
    this(filingId, revision, accountId, facts, null);
  }

  /** Whether the filing is still typed. */
  @JsonIgnore
  public boolean provisional() {
    return draft != null;
  }

  /** The part to examine. */
  @JsonIgnore
  public Part part() {
    return facts.part();
  }
}
