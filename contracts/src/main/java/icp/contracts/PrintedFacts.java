package icp.contracts;

/**
 * Fingerprints of what stands on a filing's papers, so that a paper can be held against the filing
 * without either service telling the other a name or a number. Made by {@link Fingerprinter}.
 *
 * @param entity the individual, or the organisation
 * @param leader the individual, or whoever answers for the organisation
 * @param administrator who administers the websites
 * @param websites names and domain names of all websites in the order of their places, as one
 *     fingerprint
 */
public record PrintedFacts(
    HolderFingerprints entity,
    HolderFingerprints leader,
    HolderFingerprints administrator,
    String websites) {}
