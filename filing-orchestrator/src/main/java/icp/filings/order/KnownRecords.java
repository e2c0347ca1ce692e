package icp.filings.order;

import icp.contracts.FilingStatus;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is known to be filed of an entity and of the domain names of one of its filings.
 *
 * @param base the filing that it is based on; null for a new one
 * @param open another filing of the entity that is in progress here; null for none
 * @param here filings of the entity that have a number here, the newest first; two tell that there
 *     are several, more are left out
 * @param cancelledHere whether filings of the entity were given up here
 * @param anotherEntity whether the account has filed another entity
 * @param numbersElsewhere numbers of the entity that other providers brought it
 * @param domainsElsewhere those of the filing's domain names that the entity has filed with another
 *     provider
 */
public record KnownRecords(
    Filed base,
    Filed open,
    List<Filed> here,
    boolean cancelledHere,
    boolean anotherEntity,
    Set<String> numbersElsewhere,
    Set<String> domainsElsewhere) {
  /** Nothing is known. */
  public static final KnownRecords NONE =
      new KnownRecords(null, null, List.of(), false, false, Set.of(), Set.of());

  /**
   * A filing as it is kept here.
   *
   * @param facts what the applicant said, as JSON
   * @param serviceNumbers those of its websites, as a JSON object by places, or null
   */
  public record Filed(
      UUID id, UUID accountId, FilingStatus status, String facts, String serviceNumbers) {
    /** What an administration ended is not, and its facts may have been erased. */
    public boolean isStillFiled() {
      return status == FilingStatus.APPROVED;
    }
  }

  /** Whether the entity has websites besides that of the filing which this one is based on. */
  boolean hasOthers() {
    return !numbersElsewhere.isEmpty()
        || here.stream().anyMatch(filed -> base == null || !filed.id().equals(base.id()));
  }
}
