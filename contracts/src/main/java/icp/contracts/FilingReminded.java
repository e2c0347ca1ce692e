package icp.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to be reminded of a filing that waits for them.
 *
 * @param filingId the filing
 * @param accountId the account that it belongs to
 * @param sequence number of the event in the filing's own log, from 1 without gaps
 * @param reminder what of, such as {@code DRAFT_IDLE}; a term of the journey
 * @param status where the filing stands
 * @param dueAt when its wait ends by itself; null where it does not
 * @param at when
 */
public record FilingReminded(
    UUID filingId,
    UUID accountId,
    long sequence,
    String reminder,
    FilingStatus status,
    Instant dueAt,
    Instant at)
    implements Notice {}
