package icp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Asks the owner of one part to examine it for one revision of a filing. May be asked again: the
 * same revision is answered again from the facts as they are then.
 *
 * @param filingId the filing
 * @param revision its submission, from 1
 * @param accountId the account that the filing belongs to
 * @param facts what the part's owner needs to know
 */
public record CheckRequested(UUID filingId, int revision, UUID accountId, CheckFacts facts)
    implements Message {
  /** The part to examine. */
  @JsonIgnore
  public Part part() {
    return facts.part();
  }
}
