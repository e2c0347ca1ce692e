package icp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A filing has moved.
 *
 * @param filingId the filing
 * @param accountId the account that it belongs to
 * @param sequence number of the event in the filing's own log, from 1 without gaps
 * @param revision its submission, 0 before the first
 * @param from where it stood; null when it was created
 * @param to where it stands
 * @param trigger what moved it, a term of the journey
 * @param at when
 * @param orderType what the filing orders, as it is then; null in messages from before it was told
 */
public record FilingStateChanged(
    UUID filingId,
    UUID accountId,
    long sequence,
    int revision,
    FilingStatus from,
    FilingStatus to,
    String trigger,
    Instant at,
    @JsonInclude(JsonInclude.Include.NON_NULL) OrderType orderType)
    implements Notice {
  /** What moves an order that is carried out on what it is based on. */
  private static final String GRANTED = "GRANTED";

  /** Whether it is what is filed from then on; an order that was carried out is not. */
  @JsonIgnore
  public boolean filed() {
    return to == FilingStatus.APPROVED && !GRANTED.equals(trigger);
  }
}
