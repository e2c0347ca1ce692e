package icp.contracts;

import java.util.UUID;

/**
 * What a part's owner found in a draft has arrived, and can be looked at.
 *
 * @param filingId the filing
 * @param accountId the account that it belongs to
 * @param sequence the edit that was examined, by its number in the filing's log
 * @param part the part
 * @param fit whether nothing that was found would stop the filing
 */
public record DraftChecked(UUID filingId, UUID accountId, long sequence, Part part, boolean fit)
    implements Notice {}
