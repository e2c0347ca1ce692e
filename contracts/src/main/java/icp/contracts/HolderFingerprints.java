package icp.contracts;

/**
 * Keyed fingerprints of a holder, field by field, so that two services can tell which field differs
 * without either learning the other's value. Made by {@link Fingerprinter}.
 */
public record HolderFingerprints(String name, String certificateType, String certificateNumber) {}
