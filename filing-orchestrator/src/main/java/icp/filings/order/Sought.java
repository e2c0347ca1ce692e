package icp.filings.order;

import java.util.Set;
import java.util.UUID;

/**
 * A filing, and of what it is to be known whether it is filed.
 *
 * @param certificate keyed fingerprint of the entity's certificate; null while it is not said
 * @param basedOn the approved filing that it is based on; null for a new one
 * @param domains its domain names as the applicant wrote them
 */
public record Sought(
    UUID filingId, UUID accountId, String certificate, UUID basedOn, Set<String> domains) {}
