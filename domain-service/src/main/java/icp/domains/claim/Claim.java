package icp.domains.claim;

import java.util.UUID;

/**
 * A name that a filing has taken: a domain name is in one filing.
 *
 * @param name ASCII form of the registered name, so that all names below it are taken too
 */
public record Claim(String name, UUID filingId, UUID accountId) {}
