package icp.contracts;

import java.util.UUID;

/**
 * A filing exists, or the outline of its facts has changed: whose it is and what decides its
 * documents.
 *
 * @param filingId the filing
 * @param accountId the account that it belongs to
 * @param facts what decides its required documents
 */
public record FilingOutlined(UUID filingId, UUID accountId, DocumentFacts facts)
    implements Message {}
